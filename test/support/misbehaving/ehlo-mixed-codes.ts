import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'One line with another code.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n220-SIZE 1000\r\n250 PIPELINING\r\n' }),
  found: ['smtp/code-mismatch'],
  exit: 0,
});
