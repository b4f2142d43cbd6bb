import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 and nothing else.',
  serve: soundBut({
    DATA: '354\r\n',
  }),
  found: [],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
