import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The chain ends at an authority that nobody trusts, which is sent along.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'stranger', sends: ['leaf', 'stranger'] });
    },
  }),
  found: ['tls/unknown-authority'],
  exit: 0,
});
