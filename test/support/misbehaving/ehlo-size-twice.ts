import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE twice.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250-SIZE 1000\r\n250 SIZE 2000\r\n' }),
  found: ['smtp/extension-malformed'],
  exit: 0,
});
