import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Accepts the connection and says nothing.',
  serve: soundBut({ greeting: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
