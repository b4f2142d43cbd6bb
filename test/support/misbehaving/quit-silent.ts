import { misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'QUIT is not answered.',
  serve: soundBut({ QUIT: silent }),
  found: ['smtp/quit-ignored'],
  exit: 0,
  options: { limits: { greeting: 600, reply: 600, tls: 600, data: 600, acceptance: 600, quit: 300 } },
});
