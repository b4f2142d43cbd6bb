import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '550 with 4.2.1.',
  serve: soundBut({ RCPT: '550 4.2.1 Try later\r\n' }),
  found: ['smtp/recipient-refused', 'smtp/status-mismatch'],
  exit: 1,
});
