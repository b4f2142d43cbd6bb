import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes under TLS without a close_notify.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('221 Bye\r\n');
      await client.wait(30);
      client.drop();
    },
  }),
  found: [],
  exit: 0,
});
