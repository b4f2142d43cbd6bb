import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes its time for every reply, within reason.',
  serve: soundBut({
    MAIL: async (client) => {
      await client.wait(300);
      await client.say('250 Ok\r\n');
    },
    EHLO_TLS: '250 mx.example.com\r\n',
  }),
  found: [],
  exit: 0,
});
