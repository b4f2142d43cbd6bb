import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two greetings: the second answers nobody.',
  serve: soundBut({ greeting: '220 mx.example.com ESMTP\r\n220 mx.example.com ESMTP\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
});
