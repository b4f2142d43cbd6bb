import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A tab behind the code.',
  serve: soundBut({ greeting: '220\tmx.example.com ESMTP\r\n' }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
