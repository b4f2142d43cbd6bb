import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Offers REQUIRETLS in clear and no more under TLS, where alone it counts (RFC 8689 section 2).',
  serve: soundBut({
    EHLO: '250-mx.example.com\r\n250-REQUIRETLS\r\n250 STARTTLS\r\n',
    EHLO_TLS: '250 mx.example.com\r\n',
  }),
  found: ['smtp/no-requiretls'],
  exit: 1,
  options: { requireTls: true },
});
