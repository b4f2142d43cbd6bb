import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A host was named, which takes no mail for its own name.',
  serve: soundBut({ RCPT: '554 5.7.1 Relay access denied\r\n' }),
  found: ['smtp/recipient-elsewhere'],
  exit: 0,
});
