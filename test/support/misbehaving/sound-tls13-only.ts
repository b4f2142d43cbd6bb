import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS 1.3 only.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({}, { minVersion: 'TLSv1.3' });
    },
  }),
  found: [],
  exit: 0,
});
