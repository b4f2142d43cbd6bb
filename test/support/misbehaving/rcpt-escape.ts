import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An escape sequence in a refusal.',
  serve: soundBut({
    RCPT: '550 5.1.1 \x1b]0;owned\x07\x1b[2J No such user\r\n',
  }),
  found: ['smtp/control-characters', 'smtp/recipient-refused'],
  exit: 1,
});
