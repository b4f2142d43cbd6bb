import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A refusal with a page behind it.',
  serve: soundBut({ RCPT: '550-5.7.1 Blocked\r\n550-<html><body>\r\n550 </html>\r\n' }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
