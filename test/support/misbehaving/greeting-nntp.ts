import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A news server greets with 200.',
  serve: soundBut({
    greeting: '200 news.example.com InterNetNews NNRP server ready (posting ok)\r\n',
    EHLO: '500 What?\r\n',
    HELO: '500 What?\r\n',
  }),
  found: ['smtp/greeting-code', 'smtp/other-protocol'],
  exit: 1,
});
