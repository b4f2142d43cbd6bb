import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '220 to DATA.',
  serve: soundBut({ DATA: '220 Go on\r\n' }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
