import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 twice.',
  serve: soundBut({ DATA: '354 Go on\r\n354 Go on\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
