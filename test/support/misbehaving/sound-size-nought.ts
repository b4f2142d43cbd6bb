import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE 0: no fixed limit (RFC 1870 section 4).',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250-PIPELINING\r\n250 SIZE 0\r\n',
  }),
  found: [],
  exit: 0,
});
