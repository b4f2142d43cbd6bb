import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A greeting that does not say ESMTP.',
  serve: soundBut({ greeting: '220 mx.example.com\r\n' }),
  found: [],
  exit: 0,
});
