import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A reply for each recipient, as LMTP has it.',
  serve: soundBut({ message: '250 2.1.5 Ok\r\n250 2.1.5 Ok\r\n' }),
  found: ['smtp/unsolicited-reply'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com', 'other@mx.example.com'] },
});
