import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A server that speaks LMTP (RFC 2033).',
  serve: soundBut({
    greeting: '220 mx.example.com LMTP server ready\r\n',
    EHLO: '500 5.5.1 Command unrecognized\r\n',
    HELO: '500 5.5.1 Command unrecognized\r\n',
  }),
  found: ['smtp/other-protocol'],
  exit: 1,
});
