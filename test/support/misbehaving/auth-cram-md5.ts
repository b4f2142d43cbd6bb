import { createHmac } from 'node:crypto';
import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH CRAM-MD5, as it should be.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH CRAM-MD5 PLAIN\r\n',
    AUTH: async (client) => {
      await client.say(`334 ${Buffer.from('<1.2@mx.example.com>').toString('base64')}\r\n`);
      const [user, digest] = Buffer.from((await client.line()) ?? '', 'base64')
        .toString()
        .split(' ');
      const wanted = createHmac('md5', 'tr0ub4dor-and-3').update('<1.2@mx.example.com>').digest('hex');
      await client.say(user === 'someone' && digest === wanted ? '235 Ok\r\n' : '535 5.7.8 No\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
