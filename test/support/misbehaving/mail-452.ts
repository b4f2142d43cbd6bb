import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No room for another message.',
  serve: soundBut({
    MAIL: '452 4.3.1 Insufficient system storage\r\n',
  }),
  found: ['smtp/sender-deferred'],
  exit: 1,
});
