import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Come back later, says the greeting.',
  serve: soundBut({ greeting: '450 4.3.2 Service currently unavailable\r\n' }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
