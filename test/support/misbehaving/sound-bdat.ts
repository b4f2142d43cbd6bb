import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The message is taken by BDAT.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 CHUNKING\r\n',
    BDAT: async (client) => {
      await client.octets();
      await client.say('250 2.0.0 Ok: queued as 4F1A2B3C\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { send: true, bdat: true, to: ['someone@mx.example.com'] },
});
