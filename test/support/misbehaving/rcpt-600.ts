import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code beyond 599.',
  serve: soundBut({ RCPT: '600 Ok\r\n' }),
  found: ['smtp/code-invalid', 'smtp/unexpected-reply'],
  exit: 1,
});
