import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '535 with a status of 4.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: '535 4.7.8 Error: authentication failed\r\n',
  }),
  found: ['smtp/auth-failed', 'smtp/status-mismatch'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
