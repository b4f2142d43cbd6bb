import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '220 for a message taken.',
  serve: soundBut({ message: '220 Ok\r\n' }),
  found: ['smtp/odd-success-code'],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
