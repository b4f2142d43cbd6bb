import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A code with a nought before it.',
  serve: soundBut({
    MAIL: '0250 Ok\r\n',
  }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
