import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The sender has no domain that exists.',
  serve: soundBut({ MAIL: '553 5.1.8 Domain of sender address does not exist\r\n' }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
