import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The farewell, and a reset.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('221 2.0.0 Bye\r\n');
      await client.wait(20);
      client.reset();
    },
  }),
  found: [],
  exit: 0,
});
