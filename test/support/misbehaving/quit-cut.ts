import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The farewell is cut off.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('221 2.0');
      client.end();
    },
  }),
  found: ['smtp/quit-ignored'],
  exit: 0,
});
