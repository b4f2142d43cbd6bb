import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer under TLS.',
  serve: soundBut({ EHLO_TLS: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
