import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '220 instead of 250.',
  serve: soundBut({ MAIL: '220 Ok\r\n' }),
  found: ['smtp/odd-success-code'],
  exit: 0,
});
