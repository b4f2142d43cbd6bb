import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Old, by itself, and for localhost.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['localhost'], signedBy: 'itself', validFrom: -4000, validTo: -350 });
    },
  }),
  found: ['tls/expired', 'tls/self-signed', 'tls/wrong-name'],
  exit: 1,
});
