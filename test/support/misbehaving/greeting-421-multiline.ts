import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Turned away with a reply of several lines.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('421-mx.example.com\r\n421 4.7.0 Too many connections from your address\r\n');
      client.end();
    },
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
