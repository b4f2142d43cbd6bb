import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The farewell with LF alone.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('221 Bye\n');
      client.end();
    },
  }),
  found: ['smtp/bare-lf'],
  exit: 0,
});
