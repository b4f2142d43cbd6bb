import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A NUL in the greeting.',
  serve: soundBut({ greeting: '220 mx.example.com ESM\0TP\r\n' }),
  found: ['smtp/control-characters'],
  exit: 0,
});
