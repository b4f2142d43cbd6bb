import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The verdict is cut off in the middle.',
  serve: soundBut({
    message: async (client) => {
      await client.say('250 2.0.0 Ok: que');
      client.end();
    },
  }),
  found: ['smtp/message-undecided'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
