import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The first line greets us by name, as sendmail does.',
  serve: soundBut({
    EHLO: '250-mx.example.com Hello client.example.net [192.0.2.7], pleased to meet you\r\n250 STARTTLS\r\n',
  }),
  found: [],
  exit: 0,
});
