import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at once.',
  serve: soundBut({ greeting: resets }),
  found: ['smtp/closed'],
  exit: 1,
});
