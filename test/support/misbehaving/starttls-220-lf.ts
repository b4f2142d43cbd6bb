import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The reply to STARTTLS ends with LF alone.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\n');
      await client.secure();
    },
  }),
  found: ['smtp/bare-lf'],
  exit: 0,
});
