import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Calls itself by its address, which RFC 5321 section 4.2 allows.',
  serve: soundBut({
    greeting: '220 [192.0.2.25] ESMTP\r\n',
  }),
  found: [],
  exit: 0,
});
