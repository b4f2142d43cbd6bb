import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The null sender is a syntax error.',
  serve: soundBut({ MAIL: '501 5.5.4 Syntax error in parameters\r\n' }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
