import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 in several lines.',
  serve: soundBut({
    DATA: async (client) => {
      await client.say('354-Send the message\r\n354 and end it with a dot\r\n');
      for (let text = await client.line(); text !== '.' && text !== undefined; text = await client.line());
      await client.say('250 Ok\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
