import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The mechanism is too weak.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: '534 5.7.9 Application-specific password required\r\n',
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  password: 'tr0ub4dor-and-3',
  options: { authUser: 'someone' },
});
