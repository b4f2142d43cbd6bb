import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two replies to RSET.',
  serve: soundBut({ RSET: '250 Ok\r\n250 Ok\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
});
