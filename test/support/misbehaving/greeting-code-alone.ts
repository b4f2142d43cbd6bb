import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '220 and nothing else: no name.',
  serve: soundBut({
    greeting: '220\r\n',
  }),
  found: ['smtp/greeting-name'],
  exit: 0,
});
