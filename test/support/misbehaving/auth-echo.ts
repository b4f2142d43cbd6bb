import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Echoes what it was sent, password and all.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: (client, line) => client.say(`535 5.7.8 Not accepted: ${line} / tr0ub4dor-and-3\r\n`),
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
