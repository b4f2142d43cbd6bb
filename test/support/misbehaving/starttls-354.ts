import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 to STARTTLS.',
  serve: soundBut({ STARTTLS: '354 Go on\r\n' }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
