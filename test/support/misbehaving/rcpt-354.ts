import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '354 to RCPT.',
  serve: soundBut({
    RCPT: '354 Go\r\n',
  }),
  found: ['smtp/unexpected-reply'],
  exit: 1,
});
