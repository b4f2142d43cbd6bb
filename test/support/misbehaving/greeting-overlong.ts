import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A line of 5000 octets.',
  serve: soundBut({ greeting: `220 mx.example.com ${'x'.repeat(5000)}\r\n` }),
  found: ['smtp/overlong-reply'],
  exit: 0,
});
