import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A greeting of several lines, rules of the house in the middle.',
  serve: soundBut({
    greeting:
      '220-mx.example.com ESMTP\r\n220-We do not authorise the use of this system\r\n220 for unsolicited mail.\r\n',
  }),
  found: [],
  exit: 0,
});
