import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to HELO.',
  serve: soundBut({
    EHLO: '500 Unknown\r\n',
    HELO: silent,
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
