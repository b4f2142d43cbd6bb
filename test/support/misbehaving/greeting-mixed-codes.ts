import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '220 and 554 in one greeting.',
  serve: soundBut({ greeting: '220-mx.example.com\r\n554 No service\r\n' }),
  found: ['smtp/code-mismatch', 'smtp/greeting-refused'],
  exit: 1,
});
