import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Spaces behind the greeting.',
  serve: soundBut({ greeting: '220 mx.example.com ESMTP   \r\n' }),
  found: [],
  exit: 0,
});
