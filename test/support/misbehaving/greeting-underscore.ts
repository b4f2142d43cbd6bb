import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A name with an underscore in the greeting.',
  serve: soundBut({ greeting: '220 mail_server ESMTP\r\n' }),
  found: ['smtp/greeting-name'],
  exit: 0,
});
