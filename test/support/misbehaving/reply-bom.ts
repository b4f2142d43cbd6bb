import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A byte order mark before the greeting.',
  serve: soundBut({ greeting: '\xef\xbb\xbf220 mx.example.com\r\n' }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
