import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A greeting of 220 and 250.',
  serve: soundBut({ greeting: '220-mx.example.com ESMTP\r\n250 Go on\r\n' }),
  found: ['smtp/code-mismatch', 'smtp/greeting-code'],
  exit: 0,
});
