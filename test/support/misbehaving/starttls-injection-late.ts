import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A reply in clear behind the 220, a packet later.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      await client.say('250 injected\r\n');
      await client.silence();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
  options: { limits: BRISK },
});
