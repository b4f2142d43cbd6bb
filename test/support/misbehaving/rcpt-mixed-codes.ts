import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250- and 550 in one reply.',
  serve: soundBut({ RCPT: '250-2.1.5 Ok\r\n550 5.1.1 User unknown\r\n' }),
  found: ['smtp/code-mismatch', 'smtp/recipient-refused'],
  exit: 1,
});
