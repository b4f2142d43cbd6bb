import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Greets, and never reads.',
  serve: soundBut({
    EHLO: silent,
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
