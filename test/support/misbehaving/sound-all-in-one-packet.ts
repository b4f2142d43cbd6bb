import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Replies to pipelined commands come in one packet.',
  serve: soundBut({ MAIL: async () => {}, RCPT: '250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n' }),
  found: [],
  exit: 0,
});
