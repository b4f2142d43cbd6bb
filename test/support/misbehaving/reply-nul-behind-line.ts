import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A NUL behind each line.',
  serve: soundBut({
    MAIL: '250 Ok\0\r\n',
  }),
  found: ['smtp/control-characters'],
  exit: 0,
});
