import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Made for clients.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ purpose: 'client' });
    },
  }),
  found: ['tls/wrong-purpose'],
  exit: 0,
});
