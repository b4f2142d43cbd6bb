import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH=LOGIN before TLS, and no TLS.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250 AUTH=LOGIN\r\n' }),
  found: ['smtp/auth-in-clear', 'tls/not-offered'],
  exit: 0,
});
