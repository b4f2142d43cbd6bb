import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Mechanisms in lower case.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 auth plain login\r\n',
    AUTH: '235 2.7.0 Welcome\r\n',
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
