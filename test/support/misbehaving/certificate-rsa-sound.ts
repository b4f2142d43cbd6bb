import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'RSA 2048: sound.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ key: 'rsa2048' });
    },
  }),
  found: [],
  exit: 0,
});
