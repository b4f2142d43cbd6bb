import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to STARTTLS.',
  serve: soundBut({ STARTTLS: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
