import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Answers with SSL 3.0, which nobody speaks any more.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      await client.say(`\x16\x03\x00\x00\x2a\x02\x00\x00\x26\x03\x00${'\x01'.repeat(32)}\x00\x00\x2f\x00`);
      await client.silence();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
});
