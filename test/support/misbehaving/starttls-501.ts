import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS takes no parameters, and had none.',
  serve: soundBut({ STARTTLS: '501 5.5.4 Syntax: STARTTLS\r\n' }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
