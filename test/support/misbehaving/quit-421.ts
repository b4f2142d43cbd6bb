import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '421 instead of 221.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('421 Closing\r\n');
      client.end();
    },
  }),
  found: ['smtp/quit-ignored'],
  exit: 0,
});
