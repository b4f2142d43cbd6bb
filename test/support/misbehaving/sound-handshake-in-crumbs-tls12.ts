import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The same under TLS 1.2.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({}, { crumbs: 7, maxVersion: 'TLSv1.2' });
    },
  }),
  found: [],
  exit: 0,
});
