import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS not available, and mail in clear.',
  serve: soundBut({ STARTTLS: '454 4.7.0 TLS not available due to temporary reason\r\n' }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
