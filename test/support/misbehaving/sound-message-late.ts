import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes two seconds for the message.',
  serve: soundBut({
    message: async (client) => {
      await client.wait(2000);
      await client.say('250 2.0.0 Ok: queued as 4F1A2B3C\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
