import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A POP3 server.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('+OK POP3 ready\r\n');
      await client.silence();
    },
  }),
  found: ['smtp/other-protocol'],
  exit: 1,
});
