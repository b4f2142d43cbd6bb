import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A web server.',
  serve: soundBut({
    greeting: async (client) => {
      await client.line();
      await client.say('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      client.end();
    },
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
