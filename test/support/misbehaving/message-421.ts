import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down after the message.',
  serve: soundBut({
    message: async (client) => {
      await client.say('421 4.3.2 Closing\r\n');
      client.end();
    },
  }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
