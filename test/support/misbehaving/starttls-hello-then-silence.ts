import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Falls silent in the middle of the handshake.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      await client.say('\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03');
      await client.silence();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
  options: { limits: BRISK },
});
