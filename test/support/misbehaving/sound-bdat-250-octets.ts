import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'BDAT answered with the octets received.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250-CHUNKING\r\n250 8BITMIME\r\n',
    BDAT: async (client, line) => {
      for (let left = Number(line.split(' ')[1]); left > 0; ) left -= ((await client.line())?.length ?? left) + 2;
      await client.say('250 2.6.0 message received OK, queued as 4F1A2B3C\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { send: true, bdat: true, to: ['someone@mx.example.com'] },
});
