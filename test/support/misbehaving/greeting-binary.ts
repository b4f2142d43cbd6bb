import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Something that speaks no text at all.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('\x03\x00\x00\x0b\x06\xd0\x00\x00\x124\x00');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
});
