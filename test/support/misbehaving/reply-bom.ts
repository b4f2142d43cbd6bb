import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A byte order mark before the greeting.',
  serve: soundBut({ greeting: '\xef\xbb\xbf220 mx.example.com\r\n' }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: { greeting: 600, reply: 600, tls: 600, data: 600, acceptance: 600, quit: 300 } },
});
