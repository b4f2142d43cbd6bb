import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Knows no EHLO under TLS, and HELO.',
  serve: soundBut({
    EHLO_TLS: '500 Unknown\r\n',
  }),
  found: ['smtp/no-ehlo'],
  exit: 0,
});
