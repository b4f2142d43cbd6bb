import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS 1.1 only.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'rsa2048' }, { maxVersion: 'TLSv1.1' });
    },
  }),
  found: ['tls/old-version'],
  exit: 0,
});
