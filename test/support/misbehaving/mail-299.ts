import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code of success that nobody uses.',
  serve: soundBut({ MAIL: '299 2.1.0 Ok\r\n' }),
  found: ['smtp/odd-success-code'],
  exit: 0,
});
