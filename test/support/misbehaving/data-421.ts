import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down at DATA.',
  serve: soundBut({
    DATA: async (client) => {
      await client.say('421 4.3.2 Closing\r\n');
      client.end();
    },
  }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
