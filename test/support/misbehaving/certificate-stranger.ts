import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Signed by an authority that nobody trusts.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'stranger' });
    },
  }),
  found: ['tls/incomplete-chain'],
  exit: 0,
});
