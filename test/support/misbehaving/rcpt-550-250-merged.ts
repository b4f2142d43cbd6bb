import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two codes in one reply: 550, and 250 at the end.',
  serve: soundBut({ RCPT: '550-5.1.1 No such user\r\n250 2.1.5 Ok\r\n' }),
  found: ['smtp/code-mismatch'],
  exit: 0,
});
