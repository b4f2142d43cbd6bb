import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Another name under TLS.',
  serve: soundBut({ EHLO_TLS: '250-inner.example.net\r\n250-PIPELINING\r\n250 8BITMIME\r\n' }),
  found: [],
  exit: 0,
});
