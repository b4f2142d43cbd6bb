import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Wants STARTTLS under TLS.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: '530 5.7.0 Must issue a STARTTLS command first\r\n',
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  password: 'tr0ub4dor-and-3',
  options: { authUser: 'someone' },
});
