import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The intermediate has the right name and another key.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'namesake'] });
    },
  }),
  found: ['tls/broken-chain'],
  exit: 0,
});
