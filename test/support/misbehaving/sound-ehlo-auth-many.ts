import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH with many mechanisms.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250-AUTH GSSAPI NTLM LOGIN PLAIN XOAUTH2\r\n250 8BITMIME\r\n' }),
  found: [],
  exit: 0,
});
