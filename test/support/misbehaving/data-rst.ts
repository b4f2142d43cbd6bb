import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets at DATA.',
  serve: soundBut({
    DATA: resets,
  }),
  found: ['smtp/closed'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
