import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH is offered, and unknown.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n', AUTH: '500 5.5.1 Command unrecognized\r\n' }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
