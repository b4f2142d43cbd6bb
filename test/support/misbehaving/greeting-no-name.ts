import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Names its software only.',
  serve: soundBut({ greeting: '220 ESMTP Postfix (Debian/GNU)\r\n' }),
  found: ['smtp/greeting-name'],
  exit: 0,
});
