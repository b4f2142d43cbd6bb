import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at MAIL.',
  serve: soundBut({ MAIL: ends }),
  found: ['smtp/closed'],
  exit: 1,
});
