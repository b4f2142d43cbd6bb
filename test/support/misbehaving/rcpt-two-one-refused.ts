import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Of two recipients one is refused.',
  serve: soundBut({
    RCPT: (client, line) => client.say(/other/.test(line) ? '550 5.1.1 User unknown\r\n' : '250 Ok\r\n'),
  }),
  found: ['smtp/recipient-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com', 'other@mx.example.com'] },
});
