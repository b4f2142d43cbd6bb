import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250 with a status of class 5.',
  serve: soundBut({ RCPT: '250 5.1.1 User unknown\r\n' }),
  found: ['smtp/status-mismatch'],
  exit: 0,
});
