import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Words of a wrapper, and the end.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('You are not welcome to use smtpd from client.example.net\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed', 'smtp/not-a-reply'],
  exit: 1,
});
