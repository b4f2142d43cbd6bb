import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A tab behind the code: senders wait for a line that never comes.',
  serve: soundBut({ MAIL: '250\tOk\r\n', RCPT: '250\tOk\r\n' }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
