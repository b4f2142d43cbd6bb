import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A cipher without forward secrecy.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'rsa2048' }, { maxVersion: 'TLSv1.2', ciphers: 'AES256-GCM-SHA384' });
    },
  }),
  found: ['tls/no-forward-secrecy'],
  exit: 0,
});
