import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A challenge that is none of SCRAM.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH SCRAM-SHA-256\r\n', AUTH: '334 AAAA\r\n' }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
