import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes a second for each reply.',
  serve: soundBut({
    greeting: async (client) => {
      await client.wait(300);
      await client.say('220-mx.example.com\r\n');
      await client.wait(300);
      await client.say('220 ready\r\n');
    },
    MAIL: async (client) => {
      await client.wait(500);
      await client.say('250 Ok\r\n');
    },
  }),
  found: [],
  exit: 0,
});
