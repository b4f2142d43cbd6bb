import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Challenges without end.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n', AUTH: '334 \r\n' }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
