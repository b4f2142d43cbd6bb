import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The intermediate has expired.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'expired', sends: ['leaf', 'expired'] });
    },
  }),
  found: ['tls/intermediate-expired'],
  exit: 1,
});
