import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS is refused for good.',
  serve: soundBut({
    STARTTLS: '554 5.3.3 TLS not available\r\n',
  }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
