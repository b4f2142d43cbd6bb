import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A line of 512 octets with its CRLF: the most that is allowed.',
  serve: soundBut({
    greeting: `220 mx.example.com ${'x'.repeat(491)}\r\n`,
  }),
  found: [],
  exit: 0,
});
