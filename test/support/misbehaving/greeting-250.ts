import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 for a greeting.',
  serve: soundBut({ greeting: '250 mx.example.com ESMTP\r\n' }),
  found: ['smtp/greeting-code'],
  exit: 0,
});
