import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No space behind the code.',
  serve: soundBut({
    RCPT: '250Ok\r\n',
  }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
