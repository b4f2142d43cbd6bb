import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE with a small limit.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n' }),
  found: [],
  exit: 0,
});
