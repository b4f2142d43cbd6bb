import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The handshake comes in packets of seven octets.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({}, { crumbs: 7 });
    },
  }),
  found: [],
  exit: 0,
});
