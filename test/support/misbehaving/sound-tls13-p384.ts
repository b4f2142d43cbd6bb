import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A curve that the client must be asked for anew (RFC 8446 section 4.1.4).',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({}, { ecdhCurve: 'secp384r1' });
    },
  }),
  found: [],
  exit: 0,
});
