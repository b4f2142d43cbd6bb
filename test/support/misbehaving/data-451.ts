import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'DATA put off.',
  serve: soundBut({ DATA: '451 4.3.0 Not now\r\n' }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
  },
});
