import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A greeting in UTF-8.',
  serve: soundBut({
    greeting: '220 mx.example.com Gr\xc3\xbc\xc3\x9fe\r\n',
  }),
  found: ['smtp/eight-bit-reply'],
  exit: 0,
});
