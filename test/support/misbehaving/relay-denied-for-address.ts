import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An address was named: postmaster there is a guess.',
  serve: soundBut({ RCPT: '550 relay not permitted\r\n' }),
  found: ['smtp/recipient-elsewhere'],
  exit: 0,
  target: '127.0.0.1',
});
