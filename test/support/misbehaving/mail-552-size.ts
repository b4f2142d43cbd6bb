import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Too large already at MAIL.',
  serve: soundBut({ MAIL: '552 5.3.4 Message size exceeds fixed limit\r\n' }),
  found: ['smtp/sender-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
