import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE without a number: the limit is not told.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250-SIZE\r\n250 8BITMIME\r\n',
  }),
  found: [],
  exit: 0,
});
