import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A line without end.',
  serve: soundBut({
    greeting: async (client) => {
      for (let i = 0; i < 200; i++) await client.say('220 mx.example.com '.padEnd(1024, 'x'));
      await client.silence();
    },
  }),
  found: ['smtp/endless-reply'],
  exit: 1,
});
