import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down at MAIL.',
  serve: soundBut({
    MAIL: async (client) => {
      await client.say('421 4.4.2 Closing transmission channel\r\n');
      client.end();
    },
  }),
  found: ['smtp/sender-deferred'],
  exit: 1,
});
