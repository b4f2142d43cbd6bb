import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A preliminary reply, as FTP has them.',
  serve: soundBut({ EHLO_TLS: '250 mx.example.com\r\n', MAIL: '150 One moment\r\n250 2.1.0 Ok\r\n' }),
  found: ['smtp/code-invalid', 'smtp/unexpected-reply', 'smtp/unsolicited-reply'],
  exit: 1,
});
