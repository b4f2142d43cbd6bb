import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Does not know QUIT.',
  serve: soundBut({ QUIT: '500 What?\r\n' }),
  found: ['smtp/quit-ignored'],
  exit: 0,
});
