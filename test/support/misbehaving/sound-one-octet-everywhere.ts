import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Each octet of each reply in a packet of its own.',
  serve: soundBut({
    greeting: [...'220 mx.example.com\r\n'],
    EHLO: [...'250-mx.example.com\r\n250 STARTTLS\r\n'],
    EHLO_TLS: [...'250 mx.example.com\r\n'],
    MAIL: [...'250 Ok\r\n'],
    RCPT: [...'250 Ok\r\n'],
  }),
  found: [],
  exit: 0,
});
