import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Does not read what comes with AUTH PLAIN, and asks for it.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    AUTH: async (client) => {
      await client.say('334 \r\n');
      const line = await client.line();
      await client.say(
        line === Buffer.from('\0someone\0tr0ub4dor-and-3').toString('base64') ? '235 Ok\r\n' : '535 No\r\n',
      );
    },
  }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
