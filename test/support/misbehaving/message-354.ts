import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 after the message.',
  serve: soundBut({
    message: '354 Go on\r\n',
  }),
  found: ['smtp/message-undecided'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
