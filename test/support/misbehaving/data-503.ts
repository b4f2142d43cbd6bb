import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Forgot the recipient.',
  serve: soundBut({
    DATA: '503 5.5.1 RCPT first\r\n',
  }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
