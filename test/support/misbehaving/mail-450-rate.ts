import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Too much mail.',
  serve: soundBut({ MAIL: '450 4.7.1 Error: too much mail from 192.0.2.7\r\n' }),
  found: ['smtp/sender-deferred'],
  exit: 1,
});
