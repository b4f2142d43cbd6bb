import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A second greeting comes while EHLO is answered.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220 mx.example.com ESMTP\r\n');
      const hello = client.line();
      await hello;
      await client.say('220 mx.example.com ESMTP\r\n');
      await client.say('250-mx.example.com\r\n250 SIZE\r\n');
    },
  }),
  found: ['smtp/unsolicited-reply', 'tls/not-offered'],
  exit: 1,
});
