import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The last line but one has a space: the list ends too early, and a reply is left over.',
  serve: soundBut({
    EHLO: '250-mx.example.com\r\n250-STARTTLS\r\n250 PIPELINING\r\n250 SIZE 1000\r\n',
  }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
});
