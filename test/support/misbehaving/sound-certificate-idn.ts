import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A name beyond ASCII, as the certificate writes it.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['mx.xn--bcher-kva.example'] });
    },
  }),
  found: [],
  exit: 0,
  target: 'mx.xn--bcher-kva.example',
});
