import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down at EHLO.',
  serve: soundBut({
    EHLO: async (client) => {
      await client.say('421 4.3.2 Shutting down\r\n');
      client.end();
    },
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
