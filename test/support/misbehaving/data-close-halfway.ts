import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes while the message is sent.',
  serve: soundBut({
    DATA: async (client) => {
      await client.say('354 Go on\r\n');
      client.end();
      await client.silence();
    },
  }),
  found: ['smtp/message-undecided'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
