import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'HELO is answered with a sentence.',
  serve: soundBut({ EHLO: '502 5.5.1 Command not implemented\r\n', HELO: '250 Hello client.example.net\r\n' }),
  found: ['smtp/no-ehlo'],
  exit: 0,
});
