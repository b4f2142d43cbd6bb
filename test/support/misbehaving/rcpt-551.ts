import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The user is elsewhere.',
  serve: soundBut({ RCPT: '551 5.1.6 User not local; please try <someone@example.org>\r\n' }),
  found: ['smtp/recipient-refused'],
  exit: 1,
  options: { to: ['someone@mx.example.com'] },
});
