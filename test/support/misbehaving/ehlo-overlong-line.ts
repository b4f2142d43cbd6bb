import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A line of 2000 octets among the extensions.',
  serve: soundBut({ EHLO_TLS: `250-mx.example.com\r\n250-X-LONG ${'x'.repeat(2000)}\r\n250 8BITMIME\r\n` }),
  found: ['smtp/overlong-reply'],
  exit: 0,
});
