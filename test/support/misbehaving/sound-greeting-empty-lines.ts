import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Empty lines within a greeting.',
  serve: soundBut({
    greeting: '220-\r\n220-\r\n220 mx.example.com ESMTP\r\n',
  }),
  found: [],
  exit: 0,
});
