import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A second greeting under TLS, which a careless server sends.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure();
      await client.say('220 mx.example.com ESMTP\r\n');
    },
    EHLO_TLS: async (client) => {
      await client.wait(50);
      await client.say('250 mx.example.com\r\n');
    },
  }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
});
