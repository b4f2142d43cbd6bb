import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH PLAIN before TLS.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n' }),
  found: ['smtp/auth-in-clear'],
  exit: 0,
});
