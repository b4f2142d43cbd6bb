import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'One line of the EHLO reply with LF alone.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-PIPELINING\n250 STARTTLS\r\n' }),
  found: ['smtp/bare-lf'],
  exit: 0,
});
