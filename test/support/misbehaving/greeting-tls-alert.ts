import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Speaks TLS from the first octet, and says so by an alert.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('\x15\x03\x01\x00\x02\x02\x0a');
      client.end();
    },
  }),
  found: ['smtp/other-protocol'],
  exit: 1,
});
