import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Wants HELO anew after TLS, and refuses all.',
  serve: soundBut({
    MAIL: '503 5.5.1 Send HELO first\r\n',
    RCPT: '503 5.5.1 Need MAIL first\r\n',
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
