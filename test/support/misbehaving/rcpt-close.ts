import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at RCPT.',
  serve: soundBut({ RCPT: ends }),
  found: ['smtp/closed'],
  exit: 1,
});
