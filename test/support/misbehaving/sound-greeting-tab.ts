import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A tab within the text is white space (RFC 5321 section 4.2).',
  serve: soundBut({
    greeting: '220 mx.example.com\tESMTP\tready\r\n',
  }),
  found: [],
  exit: 0,
});
