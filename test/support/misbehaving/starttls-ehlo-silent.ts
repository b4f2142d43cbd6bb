import { misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer under TLS.',
  serve: soundBut({ EHLO_TLS: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: { greeting: 600, reply: 600, tls: 600, data: 600, acceptance: 600, quit: 300 } },
});
