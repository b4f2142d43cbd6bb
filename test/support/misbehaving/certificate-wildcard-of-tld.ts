import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '*.com is for nobody.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['*.com'] });
    },
  }),
  found: ['tls/wrong-name'],
  exit: 0,
});
