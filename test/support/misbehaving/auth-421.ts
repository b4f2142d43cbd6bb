import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down at AUTH.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: async (client) => {
      await client.say('421 4.7.0 Too many errors\r\n');
      client.end();
    },
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  password: 'tr0ub4dor-and-3',
  options: { authUser: 'someone' },
});
