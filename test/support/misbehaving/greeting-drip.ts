import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An octet now and then: the whole reply has one deadline.',
  serve: soundBut({
    greeting: async (client) => {
      for (const octet of '220 mx.example.com ESMTP ready and waiting for you to say something') {
        await client.say(octet);
        await client.wait(50);
      }
      await client.silence();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
