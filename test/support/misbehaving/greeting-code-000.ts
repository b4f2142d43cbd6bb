import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code of three noughts.',
  serve: soundBut({
    greeting: '000 mx.example.com\r\n',
  }),
  found: ['smtp/code-invalid', 'smtp/unexpected-reply'],
  exit: 1,
});
