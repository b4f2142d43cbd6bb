import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS only for who signs in.',
  serve: soundBut({ STARTTLS: '530 5.7.0 Authentication required\r\n' }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
