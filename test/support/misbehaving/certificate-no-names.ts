import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Common name only, which counts no more.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: [], commonName: 'mx.example.com' });
    },
  }),
  found: ['tls/wrong-name'],
  exit: 0,
});
