import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Does not know RSET.',
  serve: soundBut({ RSET: '502 5.5.1 Not implemented\r\n' }),
  found: [],
  exit: 0,
});
