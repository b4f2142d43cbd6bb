import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Turned away at the door.',
  serve: soundBut({
    greeting: '554 5.7.1 mx.example.com Service unavailable; client host blocked using bl.example.net\r\n',
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
