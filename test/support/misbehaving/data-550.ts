import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'DATA refused.',
  serve: soundBut({ DATA: '550 5.7.1 No thanks\r\n' }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
    limits: { greeting: 600, reply: 600, tls: 600, data: 600, acceptance: 600, quit: 300 },
  },
});
