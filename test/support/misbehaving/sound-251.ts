import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The recipient is not local and is forwarded: 251 is as good as 250.',
  serve: soundBut({ RCPT: '251 2.1.5 User not local; will forward\r\n' }),
  found: [],
  exit: 0,
});
