import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The recipient cannot be verified and is taken: 252.',
  serve: soundBut({ RCPT: '252 2.1.5 Cannot VRFY user, but will take message\r\n' }),
  found: [],
  exit: 0,
});
