import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Of two recipients one is put off.',
  serve: soundBut({
    RCPT: (client, line) => client.say(/other/.test(line) ? '450 4.2.1 Mailbox busy\r\n' : '250 Ok\r\n'),
  }),
  found: ['smtp/recipient-deferred'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com', 'other@mx.example.com'] },
});
