import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Only lines with a hyphen.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220-mx.example.com\r\n220-more\r\n');
      await client.silence();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
