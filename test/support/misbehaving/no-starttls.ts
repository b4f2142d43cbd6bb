import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No STARTTLS.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250 PIPELINING\r\n' }),
  found: ['tls/not-offered'],
  exit: 0,
});
