import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A farewell of several lines.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('221-2.0.0 mx.example.com\r\n221 2.0.0 closing connection\r\n');
      client.end();
    },
  }),
  found: [],
  exit: 0,
});
