import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'EHLO put off, HELO too.',
  serve: soundBut({
    EHLO: '451 4.7.1 Try later\r\n',
    HELO: '451 4.7.1 Try later\r\n',
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
