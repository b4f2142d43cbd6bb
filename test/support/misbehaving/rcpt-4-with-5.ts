import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '450 with a status of 5.1.1.',
  serve: soundBut({ RCPT: '450 5.1.1 No such user\r\n' }),
  found: ['smtp/recipient-deferred', 'smtp/status-mismatch'],
  exit: 1,
});
