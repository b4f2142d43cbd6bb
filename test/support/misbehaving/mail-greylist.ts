import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Greylisting at MAIL.',
  serve: soundBut({
    MAIL: '451 4.7.1 Greylisted, please try again in 300 seconds\r\n',
  }),
  found: ['smtp/greylisted'],
  exit: 0,
});
