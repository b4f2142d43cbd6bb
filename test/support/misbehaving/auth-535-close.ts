import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Wrong password, and gone.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: async (client) => {
      await client.say('535 5.7.8 Error: authentication failed\r\n');
      client.end();
    },
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
