import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code of two digits.',
  serve: soundBut({
    greeting: '22 mx.example.com ESMTP\r\n',
  }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
