import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A keyword beyond ASCII.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250-GR\xd6SSE 5\r\n250 8BITMIME\r\n' }),
  found: ['smtp/eight-bit-reply', 'smtp/extension-malformed'],
  exit: 0,
});
