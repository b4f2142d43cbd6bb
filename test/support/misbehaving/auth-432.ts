import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The password has to be changed first.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: '432 4.7.12 A password transition is needed\r\n',
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
