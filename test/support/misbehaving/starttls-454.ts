import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS not available due to local problem.',
  serve: soundBut({ STARTTLS: '454 4.7.0 TLS not available due to local problem\r\n' }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
