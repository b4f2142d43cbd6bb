import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to EHLO.',
  serve: soundBut({ EHLO: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
