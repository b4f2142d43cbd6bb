import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS is refused for the name that we ask for.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      await client.say('\x15\x03\x03\x00\x02\x02\x70');
      client.end();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
});
