import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE 10MB.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 SIZE 10MB\r\n' }),
  found: ['smtp/extension-malformed'],
  exit: 0,
});
