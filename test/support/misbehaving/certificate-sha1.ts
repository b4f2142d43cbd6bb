import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Signed with SHA-1.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ hash: 'SHA-1' });
    },
  }),
  found: ['tls/weak-signature'],
  exit: 0,
});
