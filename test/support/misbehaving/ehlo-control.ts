import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A bell among the extensions.',
  serve: soundBut({
    EHLO: '250-mx.example.com \x07\r\n250 STARTTLS\r\n',
  }),
  found: ['smtp/control-characters'],
  exit: 0,
});
