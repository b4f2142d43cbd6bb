import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Common name only: senders still take it.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: [], commonName: 'mx.example.com' });
    },
  }),
  found: [],
  exit: 0,
});
