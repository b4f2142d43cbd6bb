import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '252 instead of 250.',
  serve: soundBut({
    EHLO: '252-mx.example.com\r\n252 STARTTLS\r\n',
  }),
  found: ['smtp/odd-success-code'],
  exit: 0,
});
