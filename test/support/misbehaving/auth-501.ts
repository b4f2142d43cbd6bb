import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Cannot decode what it was sent.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: '501 5.5.2 Cannot base64-decode\r\n',
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  password: 'tr0ub4dor-and-3',
  options: { authUser: 'someone' },
});
