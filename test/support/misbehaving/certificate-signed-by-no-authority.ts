import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Signed by a certificate that may sign nothing.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'impostor', sends: ['leaf', 'impostor'] });
    },
  }),
  found: ['tls/broken-chain'],
  exit: 0,
});
