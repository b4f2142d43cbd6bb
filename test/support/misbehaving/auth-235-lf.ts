import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '235 with LF alone.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n', AUTH: '235 2.7.0 Welcome\n' }),
  found: ['smtp/bare-lf'],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
