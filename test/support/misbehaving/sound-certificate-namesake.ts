import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An intermediate of the same name with another key stands in the chain too.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'intermediate', 'namesake'] });
    },
  }),
  found: [],
  exit: 0,
});
