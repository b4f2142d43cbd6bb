import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An old server: EHLO is unknown, HELO works.',
  serve: soundBut({ EHLO: '502 5.5.2 Command not implemented\r\n' }),
  found: ['smtp/no-ehlo'],
  exit: 0,
});
