import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Lines that end with CR alone never end.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220 mx.example.com ESMTP\r');
      await client.silence();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: { greeting: 600, reply: 600, tls: 600, data: 600, acceptance: 600, quit: 300 } },
});
