import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Asked with TLS from the first octet, it speaks in clear.',
  serve: soundBut({ greeting: '220 mx.example.com ESMTP\r\n' }),
  found: ['tls/handshake-failed'],
  exit: 1,
  options: { implicitTls: true },
});
