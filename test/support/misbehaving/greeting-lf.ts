import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'LF alone everywhere in clear.',
  serve: soundBut({ greeting: '220 mx.example.com ESMTP\n', EHLO: '250-mx.example.com\n250 STARTTLS\n' }),
  found: ['smtp/bare-lf'],
  exit: 0,
});
