import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS records of 512 octets: a handshake message goes over several.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'rsa2048' }, { records: 512, maxVersion: 'TLSv1.2' });
    },
  }),
  found: [],
  exit: 0,
});
