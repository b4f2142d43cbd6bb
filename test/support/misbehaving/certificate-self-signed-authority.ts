import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Signed by itself, and an authority, as `openssl req -x509` makes them.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'itself', isAuthority: true });
    },
  }),
  found: ['tls/self-signed'],
  exit: 0,
});
