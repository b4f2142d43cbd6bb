import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The replies to MAIL and RCPT cut in odd places.',
  serve: soundBut({ MAIL: ['25', '0 2.1.0 O', 'k\r'], RCPT: ['\n250 2.1.5 Ok\r\n'] }),
  found: [],
  exit: 0,
});
