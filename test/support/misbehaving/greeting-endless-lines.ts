import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Lines with a hyphen without end.',
  serve: soundBut({
    greeting: async (client) => {
      for (let i = 0; i < 400; i++) await client.say('220-mx.example.com\r\n'.repeat(10));
      await client.silence();
    },
  }),
  found: ['smtp/endless-reply'],
  exit: 1,
});
