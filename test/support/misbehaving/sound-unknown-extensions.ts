import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Extensions that nobody knows.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-XYZZY 1 2 3\r\n250-X-NOTHING\r\n250 STARTTLS\r\n' }),
  found: [],
  exit: 0,
});
