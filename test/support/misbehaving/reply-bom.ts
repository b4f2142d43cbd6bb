import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A byte order mark before the greeting.',
  serve: soundBut({ greeting: '\xef\xbb\xbf220 mx.example.com\r\n' }),
  found: ['smtp/eight-bit-reply', 'smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
