import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '000 for an answer.',
  serve: soundBut({ RCPT: '000 Ok\r\n' }),
  found: ['smtp/code-invalid', 'smtp/unexpected-reply'],
  exit: 1,
});
