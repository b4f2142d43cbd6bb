import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An FTP server greets with 220 too.',
  serve: soundBut({
    greeting: '220 ftp.example.com FTP server ready\r\n',
    EHLO: '500 EHLO: command not understood\r\n',
    HELO: '500 HELO: command not understood\r\n',
  }),
  found: ['smtp/other-protocol'],
  exit: 1,
});
