import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH only under TLS.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n' }),
  found: [],
  exit: 0,
});
