import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Two codes in one reply: 250, and 550 at the end.',
  serve: soundBut({ RCPT: '250-2.1.5 Ok\r\n550 5.1.1 No such user\r\n' }),
  found: ['smtp/code-mismatch', 'smtp/recipient-refused'],
  exit: 1,
});
