import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Too large after all.',
  serve: soundBut({
    message: '552 5.3.4 Message too big\r\n',
  }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
