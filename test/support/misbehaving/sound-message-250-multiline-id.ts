import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The verdict in lines, the queue id in the last.',
  serve: soundBut({ message: '250-2.0.0 Thank you\r\n250 2.0.0 Ok: queued as 4F1A2B3C\r\n' }),
  found: [],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
