import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Made for any purpose: sound.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ purpose: 'none' });
    },
  }),
  found: [],
  exit: 0,
});
