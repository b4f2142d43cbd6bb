import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Signed in, and not the owner of the sender.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: '235 2.7.0 Welcome\r\n',
    MAIL: '553 5.7.1 Sender address rejected: not owned by user someone\r\n',
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
