import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A key of 1024 bits.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'rsa1024' });
    },
  }),
  found: ['tls/weak-key'],
  exit: 0,
});
