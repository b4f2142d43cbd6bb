import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'EHLO not recognised.',
  serve: soundBut({ EHLO: '500 Syntax error\r\n' }),
  found: ['smtp/no-ehlo'],
  exit: 0,
});
