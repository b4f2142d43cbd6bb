import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The null sender is refused at RCPT.',
  serve: soundBut({
    RCPT: '550 5.7.1 We do not accept mail from <>\r\n',
  }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
