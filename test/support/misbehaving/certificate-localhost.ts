import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The certificate that the package made: localhost, by itself.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['localhost'], signedBy: 'itself' });
    },
  }),
  found: ['tls/self-signed', 'tls/wrong-name'],
  exit: 0,
});
