import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No valid recipients, though there was one.',
  serve: soundBut({ DATA: '554 5.5.1 No valid recipients\r\n' }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
