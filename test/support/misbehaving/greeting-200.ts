import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '200 instead of 220.',
  serve: soundBut({ greeting: '200 mx.example.com ready\r\n' }),
  found: ['smtp/greeting-code'],
  exit: 0,
});
