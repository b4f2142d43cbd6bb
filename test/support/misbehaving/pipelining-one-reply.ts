import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Answers three pipelined commands with one reply.',
  serve: soundBut({
    MAIL: '250 2.1.0 Ok\r\n',
    RCPT: async () => {},
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
