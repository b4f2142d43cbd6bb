import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH LOGIN, as it should be.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH LOGIN\r\n',
    AUTH: async (client) => {
      await client.say('334 VXNlcm5hbWU6\r\n');
      await client.line();
      await client.say('334 UGFzc3dvcmQ6\r\n');
      const password = Buffer.from((await client.line()) ?? '', 'base64').toString();
      await client.say(password === 'tr0ub4dor-and-3' ? '235 2.7.0 Welcome\r\n' : '535 5.7.8 No\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
