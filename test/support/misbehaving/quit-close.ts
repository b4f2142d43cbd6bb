import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at QUIT without a word.',
  serve: soundBut({ QUIT: ends }),
  found: ['smtp/quit-ignored'],
  exit: 0,
});
