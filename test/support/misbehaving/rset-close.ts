import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at RSET.',
  serve: soundBut({
    RSET: ends,
  }),
  found: ['smtp/closed'],
  exit: 1,
});
