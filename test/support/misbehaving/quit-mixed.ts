import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 and 221 in one farewell.',
  serve: soundBut({ QUIT: '250-Bye\r\n221 Bye\r\n' }),
  found: ['smtp/code-mismatch'],
  exit: 0,
});
