import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The mechanism is offered and unknown.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: '504 5.5.4 Unrecognized authentication type\r\n',
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
