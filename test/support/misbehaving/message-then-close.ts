import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes the message and closes.',
  serve: soundBut({
    message: async (client) => {
      await client.say('250 2.0.0 Ok: queued as 4F1A2B3C\r\n');
      client.end();
    },
  }),
  found: ['smtp/quit-ignored'],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
