import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code of the first class, which SMTP has not.',
  serve: soundBut({
    greeting: '120 mx.example.com ready in 5 minutes\r\n',
  }),
  found: ['smtp/code-invalid', 'smtp/unexpected-reply'],
  exit: 1,
});
