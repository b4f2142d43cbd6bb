import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'LIMITS that are none (RFC 9422 section 4.1): they keep nobody from anything.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 LIMITS RCPTMAX=0 MAILMAX=none RCPTDOMAINMAX\r\n' }),
  found: [],
  exit: 0,
});
