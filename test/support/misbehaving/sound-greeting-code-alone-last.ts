import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The last line of the greeting is its code alone.',
  serve: soundBut({ greeting: '220-mx.example.com ESMTP\r\n220-No spam, please\r\n220\r\n' }),
  found: [],
  exit: 0,
});
