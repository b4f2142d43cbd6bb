import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two replies in clear behind the 220, in the same packet.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n250-mx.example.com\r\n250 AUTH PLAIN\r\n');
      await client.secure();
    },
  }),
  found: ['tls/clear-text-after-starttls'],
  exit: 1,
});
