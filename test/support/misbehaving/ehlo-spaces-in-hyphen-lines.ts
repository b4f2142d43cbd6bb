import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '"250 -SIZE": the list ends too early.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250 -SIZE 1000\r\n250 STARTTLS\r\n' }),
  found: ['smtp/extension-malformed', 'smtp/unsolicited-reply', 'tls/not-offered'],
  exit: 1,
});
