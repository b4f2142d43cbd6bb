import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH PLAIN without TLS, on this very machine.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n', AUTH: '235 2.7.0 Welcome\r\n' }),
  found: ['smtp/auth-in-clear', 'tls/not-offered'],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
