import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 with a status code, which it has none of its own.',
  serve: soundBut({
    DATA: '354 2.0.0 Go ahead\r\n',
  }),
  found: [],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
