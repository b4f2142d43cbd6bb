import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Greylisting: sound.',
  serve: soundBut({
    RCPT: '450 4.2.0 <postmaster@mx.example.com>: Recipient address rejected: Greylisted, please try again in 60 seconds\r\n',
  }),
  found: ['smtp/greylisted'],
  exit: 0,
});
