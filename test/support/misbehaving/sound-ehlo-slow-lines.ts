import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The lines of the EHLO reply come one by one.',
  serve: soundBut({ EHLO: ['250-mx.example.com\r\n', '250-STARTTLS\r\n', '250-SIZE\r\n', '250 HELP\r\n'] }),
  found: [],
  exit: 0,
});
