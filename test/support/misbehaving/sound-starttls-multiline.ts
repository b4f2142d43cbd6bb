import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS is accepted in two lines.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220-2.0.0 Ready\r\n220 2.0.0 Go ahead\r\n');
      await client.secure();
    },
  }),
  found: [],
  exit: 0,
});
