import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes a second for the recipient.',
  serve: soundBut({
    RCPT: async (client) => {
      await client.wait(1000);
      await client.say('250 2.1.5 Ok\r\n');
    },
  }),
  found: [],
  exit: 0,
});
