import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Keywords in mixed case.',
  serve: soundBut({
    EHLO: '250-MX.EXAMPLE.COM Hello\r\n250-Pipelining\r\n250-size 10240000\r\n250 StartTLS\r\n',
  }),
  found: [],
  exit: 0,
});
