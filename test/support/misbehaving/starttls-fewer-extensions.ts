import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Offers less under TLS than before.',
  serve: soundBut({
    EHLO_TLS: '250 mx.example.com\r\n',
  }),
  found: [],
  exit: 0,
});
