import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A key on the curve P-384.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'p384' });
    },
  }),
  found: [],
  exit: 0,
});
