import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: "8-bit text in a recipient's reply.",
  serve: soundBut({
    RCPT: '250 2.1.5 <j\xf6rg@example.com> Ok\r\n',
  }),
  found: ['smtp/eight-bit-reply'],
  exit: 0,
});
