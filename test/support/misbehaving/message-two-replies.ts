import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 and 550 after the dot.',
  serve: soundBut({ message: '250 2.0.0 Ok\r\n550 5.7.1 Spam\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
