import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code that does not exist.',
  serve: soundBut({ greeting: '999 mx.example.com\r\n' }),
  found: ['smtp/code-invalid', 'smtp/unexpected-reply'],
  exit: 1,
});
