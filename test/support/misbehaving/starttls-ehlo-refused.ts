import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'EHLO is refused under TLS.',
  serve: soundBut({ EHLO_TLS: '550 5.7.1 No\r\n', HELO: '550 5.7.1 No\r\n' }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
