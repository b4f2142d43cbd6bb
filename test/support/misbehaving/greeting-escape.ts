import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An escape sequence in the greeting.',
  serve: soundBut({ greeting: '220 mx.example.com \x1b[31mESMTP\x1b]0;owned\x07\r\n' }),
  found: ['smtp/control-characters'],
  exit: 0,
});
