import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Spaces behind each keyword.',
  serve: soundBut({
    EHLO: '250-mx.example.com \r\n250-PIPELINING \r\n250-SIZE 10240000  \r\n250-8BITMIME\t\r\n250 STARTTLS \r\n',
  }),
  found: [],
  exit: 0,
});
