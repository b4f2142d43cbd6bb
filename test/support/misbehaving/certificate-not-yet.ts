import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Valid from tomorrow.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ validFrom: 1 });
    },
  }),
  found: ['tls/not-yet-valid'],
  exit: 1,
});
