import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A line of debug text before the greeting.',
  serve: soundBut({ greeting: 'Starting up...\r\n220 mx.example.com ESMTP\r\n' }),
  found: ['smtp/not-a-reply'],
  exit: 0,
});
