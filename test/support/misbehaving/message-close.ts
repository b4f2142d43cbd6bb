import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes after the final dot.',
  serve: soundBut({ message: ends }),
  found: ['smtp/message-undecided'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
