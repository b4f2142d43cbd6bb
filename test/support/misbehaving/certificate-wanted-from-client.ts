import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Wants a client certificate and refuses to go on without.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({}, { requestCert: true });
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
});
