import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Encryption is wanted, under TLS.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: '538 5.7.11 Encryption required for requested authentication mechanism\r\n',
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
