import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at STARTTLS.',
  serve: soundBut({
    STARTTLS: resets,
  }),
  found: ['smtp/closed'],
  exit: 1,
});
