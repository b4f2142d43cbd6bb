import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Accepts and goes on in clear.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      await client.say('500 5.5.2 Error: bad syntax\r\n');
      await client.silence();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
  options: { limits: BRISK },
});
