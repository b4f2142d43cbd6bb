import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes in the middle of the list.',
  serve: soundBut({
    EHLO: async (client) => {
      await client.say('250-mx.example.com\r\n250-SIZE 100\r\n250-PIPEL');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
});
