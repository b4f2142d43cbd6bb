import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Greylisting in other words.',
  serve: soundBut({ RCPT: '451 4.7.1 Graylisting in action, please come back later\r\n' }),
  found: ['smtp/greylisted'],
  exit: 0,
});
