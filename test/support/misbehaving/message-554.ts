import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The message is refused.',
  serve: soundBut({ message: '554 5.7.1 Message looks like spam\r\n' }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
