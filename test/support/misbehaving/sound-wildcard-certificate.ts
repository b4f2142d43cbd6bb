import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A certificate for *.example.com.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['*.example.com'] });
    },
  }),
  found: [],
  exit: 0,
});
