import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at EHLO.',
  serve: soundBut({ EHLO: resets }),
  found: ['smtp/closed'],
  exit: 1,
});
