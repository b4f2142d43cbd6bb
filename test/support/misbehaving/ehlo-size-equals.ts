import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE with an equals sign.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250-SIZE=10240000\r\n250 8BITMIME\r\n' }),
  found: ['smtp/extension-malformed'],
  exit: 0,
});
