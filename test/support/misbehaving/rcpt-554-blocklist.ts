import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The client is on a blocklist, told at RCPT.',
  serve: soundBut({
    RCPT: '554 5.7.1 Service unavailable; Client host [127.0.0.1] blocked using zen.spamhaus.org\r\n',
  }),
  found: ['smtp/recipient-refused'],
  exit: 1,
});
