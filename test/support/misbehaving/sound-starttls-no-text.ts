import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS is accepted with a code alone.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220\r\n');
      await client.secure();
    },
  }),
  found: [],
  exit: 0,
});
