import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Some other refusal.',
  serve: soundBut({ greeting: '500 Go away\r\n' }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
