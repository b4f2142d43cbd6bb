import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The mailbox is full.',
  serve: soundBut({ RCPT: '552 5.2.2 Mailbox full\r\n' }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
