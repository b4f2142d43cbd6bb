import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A space before the code.',
  serve: soundBut({ greeting: ' 220 mx.example.com\r\n' }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: { greeting: 600, reply: 600, tls: 600, data: 600, acceptance: 600, quit: 300 } },
});
