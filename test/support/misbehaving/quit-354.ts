import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 to QUIT.',
  serve: soundBut({ QUIT: '354 Go on\r\n' }),
  found: ['smtp/quit-ignored'],
  exit: 0,
});
