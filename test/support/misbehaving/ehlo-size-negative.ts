import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE below nought.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250-SIZE -1\r\n250 8BITMIME\r\n' }),
  found: ['smtp/extension-malformed'],
  exit: 0,
});
