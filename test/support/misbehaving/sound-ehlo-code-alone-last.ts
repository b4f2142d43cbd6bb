import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The last line of the EHLO reply is its code alone.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-STARTTLS\r\n250\r\n' }),
  found: [],
  exit: 0,
});
