import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at AUTH.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n', AUTH: ends }),
  found: ['smtp/closed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
