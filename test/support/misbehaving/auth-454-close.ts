import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH cannot be judged now, and gone.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: async (client) => {
      await client.say('454 4.7.0 Temporary authentication failure\r\n');
      client.end();
    },
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
