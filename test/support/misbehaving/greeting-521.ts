import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Takes no mail at all, and says so as RFC 7504 has it.',
  serve: soundBut({
    greeting: '521 mx.example.com does not accept mail\r\n',
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
