import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The message is put off.',
  serve: soundBut({ message: '452 4.3.1 Insufficient system storage\r\n' }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
