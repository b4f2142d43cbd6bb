import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The intermediate is not valid yet.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ signedBy: 'future', sends: ['leaf', 'future'] });
    },
  }),
  found: ['tls/not-yet-valid'],
  exit: 1,
});
