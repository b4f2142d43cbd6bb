import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Root before intermediate.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'root', 'intermediate'] });
    },
  }),
  found: ['tls/wrong-order'],
  exit: 0,
});
