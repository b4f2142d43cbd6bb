import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at QUIT.',
  serve: soundBut({ QUIT: resets }),
  found: ['smtp/quit-ignored'],
  exit: 0,
});
