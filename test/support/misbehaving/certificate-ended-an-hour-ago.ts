import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The certificate ended an hour ago.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ validTo: -0.04 });
    },
  }),
  found: ['tls/expired'],
  exit: 1,
});
