import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'CR CR LF.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\r\n250 PIPELINING\r\r\n' }),
  found: ['smtp/bare-cr'],
  exit: 0,
});
