import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Signed in, and asked to sign in.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: '235 2.7.0 Welcome\r\n',
    MAIL: '530 5.7.0 Authentication required\r\n',
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
