import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A sender was given already, says RCPT.',
  serve: soundBut({ RCPT: '503 5.5.1 Need MAIL command\r\n' }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
