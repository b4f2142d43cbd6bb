import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Turned away and reset.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('554 5.7.1 Blocked, see https://blocklist.example/192.0.2.1\r\n');
      await client.wait(20);
      client.reset();
    },
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
