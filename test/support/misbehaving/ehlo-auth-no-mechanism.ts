import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH without a mechanism on port 587.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250-AUTH\r\n250 8BITMIME\r\n',
    MAIL: '530 5.7.0 Authentication required\r\n',
  }),
  found: ['smtp/no-auth'],
  exit: 0,
  options: { role: 'submission' },
});
