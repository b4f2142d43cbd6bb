import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Asks for a client certificate and does without.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({}, {});
    },
  }),
  found: [],
  exit: 0,
});
