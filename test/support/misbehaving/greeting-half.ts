import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Half a greeting, then closed.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220 mx.exam');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
});
