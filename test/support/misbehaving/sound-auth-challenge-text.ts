import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'LOGIN with a challenge in clear text.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH LOGIN\r\n',
    AUTH: async (client) => {
      await client.say('334 Username:\r\n');
      await client.line();
      await client.say('334 Password:\r\n');
      await client.line();
      await client.say('235 2.7.0 Welcome\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
