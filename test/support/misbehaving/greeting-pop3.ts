import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A POP3 server.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('+OK POP3 ready\r\n');
      await client.silence();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: { greeting: 600, reply: 600, tls: 600, data: 600, acceptance: 600, quit: 300 } },
});
