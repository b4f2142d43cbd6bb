import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Sender refused.',
  serve: soundBut({ MAIL: '550 5.7.1 Sender rejected\r\n', RCPT: '503 5.5.1 Need MAIL first\r\n' }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
