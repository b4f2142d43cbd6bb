import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A challenge that is no base64.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH LOGIN\r\n',
    AUTH: async (client) => {
      await client.say('334 ***\r\n');
      await client.line();
      await client.say('334 ***\r\n');
      await client.line();
      await client.say('235 Ok\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
