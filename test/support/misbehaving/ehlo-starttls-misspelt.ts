import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS is written with a space.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-START TLS\r\n250 8BITMIME\r\n' }),
  found: ['tls/not-offered'],
  exit: 0,
});
