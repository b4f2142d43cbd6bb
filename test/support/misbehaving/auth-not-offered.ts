import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No AUTH at all.',
  serve: soundBut({ EHLO_TLS: '250 mx.example.com\r\n' }),
  found: ['smtp/auth-failed', 'smtp/no-auth'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
