import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at EHLO.',
  serve: soundBut({ EHLO: ends }),
  found: ['smtp/closed'],
  exit: 1,
});
