import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A wildcard beside the name itself.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['*.mx.example.com', 'mx.example.com'] });
    },
  }),
  found: [],
  exit: 0,
});
