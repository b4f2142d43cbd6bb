import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Expired, and for another host: both are told.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['old.example.com'], validTo: -0.1 });
    },
  }),
  found: ['tls/expired', 'tls/wrong-name'],
  exit: 1,
});
