import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down at RCPT.',
  serve: soundBut({
    RCPT: async (client) => {
      await client.say('421 4.7.0 Closing\r\n');
      client.end();
    },
  }),
  found: ['smtp/recipient-deferred'],
  exit: 1,
});
