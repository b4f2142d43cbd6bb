import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to the final dot.',
  serve: soundBut({ message: silent }),
  found: ['smtp/message-undecided'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
    limits: BRISK,
  },
});
