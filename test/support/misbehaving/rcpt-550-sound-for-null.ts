import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A mailbox that never sends takes no bounces.',
  serve: soundBut({
    RCPT: '550 5.7.1 This address never sends, so it takes no bounces\r\n',
  }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
