import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '251 for the message.',
  serve: soundBut({
    message: '251 Ok\r\n',
  }),
  found: ['smtp/odd-success-code'],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
