import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An empty line among the extensions.',
  serve: soundBut({
    EHLO: '250-mx.example.com\r\n\r\n250 STARTTLS\r\n',
  }),
  found: ['smtp/not-a-reply'],
  exit: 0,
});
