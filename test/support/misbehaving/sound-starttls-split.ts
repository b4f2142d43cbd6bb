import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The reply to STARTTLS in two packets.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 2.0.', '0 Ready\r\n');
      await client.secure();
    },
  }),
  found: [],
  exit: 0,
});
