import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Lines that end with LF CR.',
  serve: soundBut({
    greeting: '220 mx.example.com ESMTP\n\r',
    EHLO: '250-mx.example.com\r\n250 SIZE 1000000\r\n',
  }),
  found: ['smtp/bare-cr', 'smtp/bare-lf', 'smtp/not-a-reply', 'tls/not-offered'],
  exit: 0,
});
