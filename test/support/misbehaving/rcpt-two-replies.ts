import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two replies to one RCPT.',
  serve: soundBut({ RCPT: '250 2.1.5 Ok\r\n250 2.1.5 Ok again\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
});
