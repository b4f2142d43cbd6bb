import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The reply to STARTTLS never ends.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 2.0.0 Ready');
      await client.silence();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
