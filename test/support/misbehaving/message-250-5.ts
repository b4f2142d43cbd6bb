import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 with a status of refusal.',
  serve: soundBut({ message: '250 5.7.1 Message rejected\r\n' }),
  found: ['smtp/status-mismatch'],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
