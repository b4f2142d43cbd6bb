import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Offered and not implemented.',
  serve: soundBut({ STARTTLS: '502 5.5.1 Not implemented\r\n' }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
