import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A cipher of the old kind, with forward secrecy.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'rsa2048' }, { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES256-SHA' });
    },
  }),
  found: [],
  exit: 0,
});
