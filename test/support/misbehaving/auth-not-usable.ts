import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Only mechanisms that nobody here knows.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH GSSAPI NTLM\r\n', RSET: '250 Ok\r\n' }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
