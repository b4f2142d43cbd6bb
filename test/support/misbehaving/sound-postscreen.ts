import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A teaser line first, the greeting a second later, as postscreen does.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220-mx.example.com ESMTP\r\n');
      await client.wait(300);
      await client.say('220 mx.example.com ESMTP\r\n');
    },
  }),
  found: [],
  exit: 0,
});
