import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'SIZE is offered, and refused as a parameter.',
  serve: soundBut({
    MAIL: (client, line) =>
      client.say(/SIZE=/.test(line) ? '555 5.5.4 SIZE parameter not recognized\r\n' : '250 Ok\r\n'),
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
