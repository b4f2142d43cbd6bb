import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Certificates that have nothing to do with it.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ sends: ['leaf', 'stranger', 'expired'] });
    },
  }),
  found: ['tls/incomplete-chain'],
  exit: 0,
});
