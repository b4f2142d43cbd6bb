import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS from the first octet on a port where it is not expected.',
  serve: soundBut({
    greeting: async (client) => {
      await client.secure();
      await client.say('220 mx.example.com\r\n');
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
