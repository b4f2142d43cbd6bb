import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The root is sent along: needless, harmless.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'intermediate', 'root'] });
    },
  }),
  found: [],
  exit: 0,
});
