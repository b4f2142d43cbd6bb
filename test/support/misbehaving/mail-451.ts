import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Sender put off.',
  serve: soundBut({ MAIL: '451 4.3.0 Temporary lookup failure\r\n', RCPT: '503 5.5.1 Need MAIL first\r\n' }),
  found: ['smtp/sender-deferred'],
  exit: 1,
});
