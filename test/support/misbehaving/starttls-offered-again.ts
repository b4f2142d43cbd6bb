import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS is offered under TLS too.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 STARTTLS\r\n' }),
  found: ['tls/offered-twice'],
  exit: 0,
});
