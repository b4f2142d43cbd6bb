import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'CR alone ends the greeting.',
  serve: soundBut({ greeting: '220 mx.example.com ESMTP\r' }),
  found: ['smtp/bare-cr', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
