import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Port 587 as it should be: nobody sends without signing in.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
    MAIL: '530 5.7.0 Authentication required\r\n',
  }),
  found: [],
  exit: 0,
  options: { role: 'submission' },
});
