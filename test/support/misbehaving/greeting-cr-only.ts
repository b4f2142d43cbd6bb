import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Lines that end with CR alone never end.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220 mx.example.com ESMTP\r');
      await client.silence();
    },
  }),
  found: ['smtp/bare-cr', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
