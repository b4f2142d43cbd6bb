import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'What once led the root to an older one is still sent, and has expired.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'intermediate', 'cross'] });
    },
  }),
  found: [],
  exit: 0,
});
