import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at RCPT.',
  serve: soundBut({
    RCPT: resets,
  }),
  found: ['smtp/closed'],
  exit: 1,
});
