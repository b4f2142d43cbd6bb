import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '*.mx.example.com does not hold for mx.example.com.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['*.mx.example.com'] });
    },
  }),
  found: ['tls/wrong-name'],
  exit: 0,
});
