import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A key of Ed25519.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'ed25519' });
    },
  }),
  found: [],
  exit: 0,
});
