import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at STARTTLS.',
  serve: soundBut({ STARTTLS: ends }),
  found: ['smtp/closed'],
  exit: 1,
});
