import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to RCPT.',
  serve: soundBut({ RCPT: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
