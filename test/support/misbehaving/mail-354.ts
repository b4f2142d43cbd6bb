import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 to MAIL.',
  serve: soundBut({ MAIL: '354 Go on\r\n' }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
});
