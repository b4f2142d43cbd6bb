import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH in the old form beside the new one, under TLS.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250-AUTH LOGIN PLAIN\r\n250-AUTH=LOGIN PLAIN\r\n250 8BITMIME\r\n',
  }),
  found: [],
  exit: 0,
});
