import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The root is sent, and the intermediate is not.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'root'] });
    },
  }),
  found: ['tls/incomplete-chain'],
  exit: 0,
});
