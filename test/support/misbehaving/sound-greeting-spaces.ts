import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Needless spaces before and behind the text.',
  serve: soundBut({
    greeting: '220  mx.example.com ESMTP   \r\n',
  }),
  found: [],
  exit: 0,
});
