import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at once.',
  serve: soundBut({ greeting: ends }),
  found: ['smtp/closed'],
  exit: 1,
});
