import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The sender is refused, and RCPT behind it.',
  serve: soundBut({
    MAIL: '550 5.7.1 Go away\r\n',
    RCPT: '503 5.5.1 MAIL first\r\n',
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
