import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The password service is down.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: '454 4.7.0 Temporary authentication failure\r\n',
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
