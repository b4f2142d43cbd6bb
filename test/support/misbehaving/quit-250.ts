import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 instead of 221.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('250 Bye\r\n');
      client.end();
    },
  }),
  found: ['smtp/quit-ignored'],
  exit: 0,
});
