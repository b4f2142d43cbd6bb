import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An expired certificate that has nothing to do with it stands behind the chain.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'intermediate', 'expired'] });
    },
  }),
  found: [],
  exit: 0,
});
