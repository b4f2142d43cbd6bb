import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A banner of twenty lines of law.',
  serve: soundBut({ greeting: `${'220-Unauthorised use is forbidden\r\n'.repeat(20)}220 mx.example.com ESMTP\r\n` }),
  found: [],
  exit: 0,
});
