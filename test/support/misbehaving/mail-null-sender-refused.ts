import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The empty sender is refused: no bounce can ever arrive.',
  serve: soundBut({
    MAIL: (client, line) =>
      client.say(line.includes('<>') ? '550 5.1.7 Null sender not accepted here\r\n' : '250 Ok\r\n'),
    RCPT: '503 5.5.1 Need MAIL first\r\n',
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
