import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Spam, says the filter.',
  serve: soundBut({ message: '550 5.7.1 Message detected as spam\r\n' }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
