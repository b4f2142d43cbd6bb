import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Keywords of extensions in lower case.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-size 1000\r\n250 starttls\r\n' }),
  found: [],
  exit: 0,
});
