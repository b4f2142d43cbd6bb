import { misbehaving, resets, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Resets after the final dot.',
  serve: soundBut({ message: resets }),
  found: ['smtp/message-undecided'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
