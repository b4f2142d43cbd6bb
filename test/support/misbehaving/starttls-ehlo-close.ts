import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at EHLO under TLS.',
  serve: soundBut({
    EHLO_TLS: ends,
  }),
  found: ['smtp/closed'],
  exit: 1,
});
