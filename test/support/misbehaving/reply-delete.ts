import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A DEL in a reply.',
  serve: soundBut({
    MAIL: '250 O\x7fk\r\n',
  }),
  found: ['smtp/control-characters'],
  exit: 0,
});
