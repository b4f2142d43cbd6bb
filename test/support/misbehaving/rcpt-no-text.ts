import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '550 without text.',
  serve: soundBut({ RCPT: '550\r\n' }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
