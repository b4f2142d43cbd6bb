import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes together with the farewell, by RST.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('221 Bye\r\n');
      await client.wait(20);
      client.reset();
    },
  }),
  found: [],
  exit: 0,
});
