import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'EHLO put off, HELO taken.',
  serve: soundBut({ EHLO: '450 4.3.2 Try HELO\r\n' }),
  found: ['smtp/no-ehlo'],
  exit: 0,
});
