import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Greets, and shuts down before we can speak.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('220 mx.example.com ESMTP\r\n', '421 4.4.2 Too busy\r\n');
      client.end();
    },
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
