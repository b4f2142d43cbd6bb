import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The verdict and the farewell in one packet.',
  serve: soundBut({
    message: async (client) => {
      await client.say('250 2.0.0 Ok: queued as 4F1A2B3C\r\n');
    },
    QUIT: '221-2.0.0 mx.example.com\r\n221 2.0.0 Bye\r\n',
  }),
  found: [],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
