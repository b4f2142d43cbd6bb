import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Wants TLS and offers none.',
  serve: soundBut({ EHLO: '250 mx.example.com\r\n', MAIL: '530 5.7.0 Must issue a STARTTLS command first\r\n' }),
  found: ['smtp/sender-refused', 'tls/not-offered'],
  exit: 1,
});
