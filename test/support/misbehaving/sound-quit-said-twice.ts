import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two farewells.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('221 2.0.0 Bye\r\n221 2.0.0 Bye\r\n');
      client.end();
    },
  }),
  found: [],
  exit: 0,
});
