import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Accepts and closes.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      client.end();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
});
