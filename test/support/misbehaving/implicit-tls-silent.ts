import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS from the first octet, and nobody behind it.',
  serve: soundBut({
    greeting: async (client) => {
      await client.secure();
      await client.silence();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: {
    implicitTls: true,
    limits: BRISK,
  },
});
