import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at MAIL.',
  serve: soundBut({
    MAIL: resets,
  }),
  found: ['smtp/closed'],
  exit: 1,
});
