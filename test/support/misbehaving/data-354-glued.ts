import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No space behind 354.',
  serve: soundBut({ DATA: '354Go on\r\n' }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'], limits: BRISK },
});
