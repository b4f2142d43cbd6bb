import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '421 instead of waiting for QUIT.',
  serve: soundBut({
    RCPT: async (client) => {
      await client.say('250 Ok\r\n421 4.4.2 Timeout\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
});
