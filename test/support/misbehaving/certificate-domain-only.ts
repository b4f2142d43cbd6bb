import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'For example.com, not for its host.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['example.com', 'www.example.com'] });
    },
  }),
  found: ['tls/wrong-name'],
  exit: 0,
});
