import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Answers RCPT before MAIL.',
  serve: soundBut({ MAIL: '', RCPT: '550 5.1.1 No such user\r\n250 2.1.0 Ok\r\n' }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
