import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An address was named, and the certificate holds for it.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['127.0.0.1'] });
    },
  }),
  found: [],
  exit: 0,
  target: '127.0.0.1',
  options: { to: ['someone@example.com'] },
});
