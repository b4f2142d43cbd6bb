import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Words that are no reply after the dot.',
  serve: soundBut({
    message: async (client) => {
      await client.say('Thank you\r\n');
      client.end();
    },
  }),
  found: ['smtp/message-undecided', 'smtp/not-a-reply'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
