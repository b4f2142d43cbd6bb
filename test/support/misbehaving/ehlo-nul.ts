import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A NUL in the EHLO reply.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250-PIPE\0LINING\r\n250 STARTTLS\r\n' }),
  found: ['smtp/control-characters', 'smtp/extension-malformed'],
  exit: 0,
});
