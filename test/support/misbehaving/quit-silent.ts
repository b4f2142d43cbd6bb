import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'QUIT is not answered.',
  serve: soundBut({ QUIT: silent }),
  found: ['smtp/quit-ignored'],
  exit: 0,
  options: { limits: BRISK },
});
