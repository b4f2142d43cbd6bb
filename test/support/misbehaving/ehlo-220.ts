import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '220 instead of 250.',
  serve: soundBut({ EHLO: '220-mx.example.com\r\n220 STARTTLS\r\n' }),
  found: ['smtp/odd-success-code'],
  exit: 0,
});
