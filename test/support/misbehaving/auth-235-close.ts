import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Lets the user in and closes.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: async (client) => {
      await client.say('235 2.7.0 Ok\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
  password: 'tr0ub4dor-and-3',
  options: { authUser: 'someone' },
});
