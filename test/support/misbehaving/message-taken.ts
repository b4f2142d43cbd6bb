import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A message is taken.',
  serve: soundBut({}),
  found: [],
  exit: 0,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
