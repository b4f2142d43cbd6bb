import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Mailbox full.',
  serve: soundBut({ RCPT: '452 4.2.2 Mailbox full\r\n' }),
  found: ['smtp/recipient-deferred'],
  exit: 1,
});
