import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to DATA.',
  serve: soundBut({ DATA: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
    limits: BRISK,
  },
});
