import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Too many connections, and closed.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('421 4.7.0 Too many connections from your host\r\n');
      client.end();
    },
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
