import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Expires in five days.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ validFrom: -85, validTo: 5 });
    },
  }),
  found: ['tls/expires-soon'],
  exit: 0,
});
