import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two replies to one EHLO.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250 STARTTLS\r\n250 mx.example.com again\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
});
