import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An empty line before the greeting.',
  serve: soundBut({
    greeting: '\r\n220 mx.example.com ESMTP\r\n',
  }),
  found: ['smtp/not-a-reply'],
  exit: 0,
});
