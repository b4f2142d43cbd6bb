import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to MAIL.',
  serve: soundBut({ MAIL: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
