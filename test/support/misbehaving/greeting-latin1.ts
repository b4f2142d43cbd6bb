import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An umlaut in Latin-1.',
  serve: soundBut({ greeting: '220 mx.example.com Gr\xfc\xdfe\r\n' }),
  found: ['smtp/eight-bit-reply'],
  exit: 0,
});
