import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Calls itself localhost.',
  serve: soundBut({ greeting: '220 localhost ESMTP\r\n' }),
  found: ['smtp/greeting-name'],
  exit: 0,
});
