import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'User unknown.',
  serve: soundBut({ RCPT: '550 5.1.1 User unknown\r\n' }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
