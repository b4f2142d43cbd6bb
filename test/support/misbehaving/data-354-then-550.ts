import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354, and the refusal before the message came.',
  serve: soundBut({ DATA: '354 Go on\r\n550 5.7.1 Not wanted\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
