import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Offers PIPELINING and throws away what comes behind the first command.',
  serve: soundBut({
    MAIL: async (client) => {
      await client.line();
      await client.say('250 Ok\r\n');
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
