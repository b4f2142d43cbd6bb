import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The certificate ends within a day.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ validTo: 0.5 });
    },
  }),
  found: ['tls/expires-soon'],
  exit: 0,
});
