import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes instead of a handshake.',
  serve: soundBut({
    greeting: ends,
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
  options: { implicitTls: true },
});
