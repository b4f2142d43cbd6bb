import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS 1.2 at most.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({}, { maxVersion: 'TLSv1.2' });
    },
  }),
  found: [],
  exit: 0,
});
