import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 ends with LF alone.',
  serve: soundBut({ DATA: '354 Go on\n' }),
  found: ['smtp/bare-lf'],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
