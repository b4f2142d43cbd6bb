import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No reverse DNS, told at RCPT.',
  serve: soundBut({
    RCPT: '550 5.7.25 Client host rejected: cannot find your reverse hostname\r\n',
  }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
