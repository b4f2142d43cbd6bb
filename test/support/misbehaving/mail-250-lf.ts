import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The reply to MAIL ends with LF alone.',
  serve: soundBut({ MAIL: '250 2.1.0 Ok\n' }),
  found: ['smtp/bare-lf'],
  exit: 0,
});
