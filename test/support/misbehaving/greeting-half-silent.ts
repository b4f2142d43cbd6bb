import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Half a greeting, then nothing.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220 mx.example.com ESM');
      await client.silence();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
