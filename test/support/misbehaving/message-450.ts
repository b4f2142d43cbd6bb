import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'After the message: later.',
  serve: soundBut({ message: '450 4.7.1 Content filter unavailable\r\n' }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
