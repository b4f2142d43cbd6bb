import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'For another host.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['www.example.com'] });
    },
  }),
  found: ['tls/wrong-name'],
  exit: 0,
});
