import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Greylisting after the message.',
  serve: soundBut({
    message: '451 4.7.1 Greylisted, please come back later\r\n',
  }),
  found: ['smtp/greylisted'],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
