import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS with words behind it.',
  serve: soundBut({
    EHLO: '250-mx.example.com\r\n250-SIZE 1000000\r\n250 STARTTLS REQUIRED\r\n',
  }),
  found: [],
  exit: 0,
});
