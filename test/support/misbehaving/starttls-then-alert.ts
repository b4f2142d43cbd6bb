import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Accepts and sends a TLS alert.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      await client.say('\x15\x03\x01\x00\x02\x02\x28');
      client.end();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
});
