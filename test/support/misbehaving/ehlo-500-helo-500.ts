import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Knows neither EHLO nor HELO.',
  serve: soundBut({
    EHLO: '500 Unknown\r\n',
    HELO: '500 Unknown\r\n',
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
