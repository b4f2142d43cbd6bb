import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Accepts and says nothing more.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.silence();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
  options: { limits: BRISK },
});
