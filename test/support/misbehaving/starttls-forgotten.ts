import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Under TLS the server asks for STARTTLS.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 8BITMIME\r\n',
    MAIL: '530 5.7.0 Must issue a STARTTLS command first\r\n',
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
