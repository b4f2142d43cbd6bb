import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The intermediate is not sent.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf'] });
    },
  }),
  found: ['tls/incomplete-chain'],
  exit: 0,
});
