import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Turned away for want of a reverse name.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('554 5.7.1 You are not allowed to connect: no PTR record for 192.0.2.7\r\n');
      client.end();
    },
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
