import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'm*.example.com holds no more (RFC 9525 section 6.3).',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['m*.example.com'] });
    },
  }),
  found: ['tls/wrong-name'],
  exit: 0,
});
