import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Signed by itself, and expired: both are told.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'itself', validFrom: -90, validTo: -1 });
    },
  }),
  found: ['tls/expired', 'tls/self-signed'],
  exit: 1,
});
