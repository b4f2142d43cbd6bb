import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code that has no business there.',
  serve: soundBut({ greeting: '354 Send data\r\n' }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
});
