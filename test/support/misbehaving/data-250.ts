import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 instead of 354.',
  serve: soundBut({ DATA: '250 Ok\r\n' }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
