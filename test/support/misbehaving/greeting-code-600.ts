import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code beyond those that exist.',
  serve: soundBut({
    greeting: '600 mx.example.com\r\n',
  }),
  found: ['smtp/code-invalid', 'smtp/unexpected-reply'],
  exit: 1,
});
