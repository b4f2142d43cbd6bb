import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at DATA.',
  serve: soundBut({ DATA: ends }),
  found: ['smtp/closed'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
