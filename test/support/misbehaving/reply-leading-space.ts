import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A space before the code.',
  serve: soundBut({ greeting: ' 220 mx.example.com\r\n' }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
