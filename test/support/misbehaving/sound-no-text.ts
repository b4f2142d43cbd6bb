import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Codes without any text: RFC 5321 section 4.2 makes it optional.',
  serve: soundBut({ MAIL: '250\r\n', RCPT: '250\r\n', RSET: '250 \r\n' }),
  found: [],
  exit: 0,
});
