import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Ten years valid, by itself.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'itself', validTo: 3650 });
    },
  }),
  found: ['tls/self-signed'],
  exit: 0,
});
