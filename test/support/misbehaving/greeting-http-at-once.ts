import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Something that says HTTP and closes.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      client.end();
    },
  }),
  found: ['smtp/other-protocol'],
  exit: 1,
});
