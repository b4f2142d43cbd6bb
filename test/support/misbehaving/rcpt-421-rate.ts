import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Too fast, and the end.',
  serve: soundBut({
    RCPT: async (client) => {
      await client.say('421 4.7.0 Too many errors, closing\r\n');
      client.end();
    },
  }),
  found: ['smtp/recipient-deferred'],
  exit: 1,
});
