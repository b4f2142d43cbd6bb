import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: "The server's certificate is sent twice.",
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'leaf', 'intermediate'] });
    },
  }),
  found: ['tls/wrong-order'],
  exit: 0,
});
