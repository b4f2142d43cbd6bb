import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at EHLO under TLS.',
  serve: soundBut({
    EHLO_TLS: resets,
  }),
  found: ['smtp/closed'],
  exit: 1,
});
