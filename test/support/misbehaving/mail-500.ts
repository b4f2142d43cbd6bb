import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'MAIL is unknown.',
  serve: soundBut({ MAIL: '500 5.5.1 Command unrecognized\r\n', RCPT: '503 5.5.1 Need MAIL\r\n' }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
