import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The name in upper case.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['MX.Example.COM'] });
    },
  }),
  found: [],
  exit: 0,
});
