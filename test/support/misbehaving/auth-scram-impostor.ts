import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Lets everybody in, and cannot prove that it knows the password.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH SCRAM-SHA-256\r\n',
    AUTH: async (client, line) => {
      const nonce = /r=([^,]*)/.exec(Buffer.from(line.split(' ')[2] ?? '', 'base64').toString())?.[1];
      await client.say(`334 ${Buffer.from(`r=${nonce}x,s=c2FsdA==,i=4096`).toString('base64')}\r\n`);
      await client.line();
      await client.say(`334 ${Buffer.from('v=AAAA').toString('base64')}\r\n`);
      await client.line();
      await client.say('235 2.7.0 Ok\r\n');
    },
  }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
