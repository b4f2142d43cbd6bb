import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A refusal of several lines.',
  serve: soundBut({
    RCPT: '550-5.7.26 Unauthenticated mail is not accepted\r\n550-5.7.26 due to domain\r\n550 5.7.26 policy\r\n',
  }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
