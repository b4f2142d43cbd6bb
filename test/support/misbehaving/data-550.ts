import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'DATA refused.',
  serve: soundBut({ DATA: '550 5.7.1 No thanks\r\n' }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
