import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The verdict has lines of two codes.',
  serve: soundBut({
    message: '250-2.0.0 Almost\r\n554 5.7.1 Spam\r\n',
  }),
  found: ['smtp/code-mismatch', 'smtp/message-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
