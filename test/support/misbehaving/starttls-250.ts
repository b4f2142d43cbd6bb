import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 instead of 220.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('250 Go\r\n');
      await client.secure();
    },
  }),
  found: ['smtp/odd-success-code'],
  exit: 0,
});
