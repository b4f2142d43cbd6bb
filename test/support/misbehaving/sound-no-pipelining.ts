import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No PIPELINING: one command at a time.',
  serve: soundBut({ EHLO: '250-mx.example.com\r\n250 STARTTLS\r\n', EHLO_TLS: '250 mx.example.com\r\n' }),
  found: [],
  exit: 0,
});
