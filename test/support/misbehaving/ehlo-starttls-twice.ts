import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS twice in one reply.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-STARTTLS\r\n250-PIPELINING\r\n250 STARTTLS\r\n' }),
  found: ['smtp/extension-malformed'],
  exit: 0,
});
