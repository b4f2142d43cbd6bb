import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 to EHLO.',
  serve: soundBut({ EHLO: '354 Start mail input\r\n' }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
});
