import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes its time for RSET.',
  serve: soundBut({
    RSET: async (client) => {
      await client.wait(2500);
      await client.say('250 Ok\r\n');
    },
  }),
  found: [],
  exit: 0,
});
