import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Accepts and resets.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      client.reset();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
});
