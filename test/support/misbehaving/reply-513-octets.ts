import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A line of one octet too many.',
  serve: soundBut({
    greeting: `220 mx.example.com ${'x'.repeat(492)}\r\n`,
  }),
  found: ['smtp/overlong-reply'],
  exit: 0,
});
