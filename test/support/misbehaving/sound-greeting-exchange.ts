import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The greeting of Exchange, with its date.',
  serve: soundBut({
    greeting: '220 mx.example.com Microsoft ESMTP MAIL Service ready at Tue, 24 Nov 2026 10:00:00 +0000\r\n',
  }),
  found: [],
  exit: 0,
});
