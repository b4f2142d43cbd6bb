import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The verdict ends with LF alone.',
  serve: soundBut({ message: '250 2.0.0 Ok: queued as 4F1A2B3C\n' }),
  found: ['smtp/bare-lf'],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
