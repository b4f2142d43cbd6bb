import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The EHLO reply with LF alone.',
  serve: soundBut({ EHLO: '250-mx.example.com\n250-PIPELINING\n250 STARTTLS\n' }),
  found: ['smtp/bare-lf'],
  exit: 0,
});
