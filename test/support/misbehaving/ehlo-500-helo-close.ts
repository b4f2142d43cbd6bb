import { ends, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Closes at HELO.',
  serve: soundBut({
    EHLO: '500 Unknown\r\n',
    HELO: ends,
  }),
  found: ['smtp/closed'],
  exit: 1,
});
