import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'DATA is unknown.',
  serve: soundBut({ DATA: '500 5.5.1 Command unrecognized\r\n' }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
