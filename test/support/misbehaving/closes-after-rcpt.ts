import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes after RCPT, without QUIT.',
  serve: soundBut({
    RCPT: async (client) => {
      await client.say('250 Ok\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
});
