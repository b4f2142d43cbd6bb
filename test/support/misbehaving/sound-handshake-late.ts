import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes a second before the handshake.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.wait(1000);
      await client.secure();
    },
  }),
  found: [],
  exit: 0,
});
