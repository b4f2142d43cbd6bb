import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Expired yesterday.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ validFrom: -90, validTo: -1 });
    },
  }),
  found: ['tls/expired'],
  exit: 1,
});
