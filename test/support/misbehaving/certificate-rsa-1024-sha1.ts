import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A key that OpenSSL refuses.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'rsa1024', hash: 'SHA-1' });
    },
  }),
  found: ['tls/weak-key', 'tls/weak-signature'],
  exit: 0,
});
