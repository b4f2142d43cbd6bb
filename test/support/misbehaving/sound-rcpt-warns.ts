import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '250, and a text that sounds like a refusal.',
  serve: soundBut({ RCPT: '250 2.1.5 Recipient ok (error 550 for unknown users is off)\r\n' }),
  found: [],
  exit: 0,
});
