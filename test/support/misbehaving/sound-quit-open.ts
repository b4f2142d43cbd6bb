import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Says farewell and leaves the connection to us.',
  serve: soundBut({
    QUIT: '221 Bye\r\n',
  }),
  found: [],
  exit: 0,
});
