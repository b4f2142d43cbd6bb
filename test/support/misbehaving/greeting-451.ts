import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Put off at the door.',
  serve: soundBut({
    greeting: '451 4.3.0 Try later\r\n',
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
