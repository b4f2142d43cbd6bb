import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The sender fails SPF.',
  serve: soundBut({
    MAIL: '550 5.7.23 SPF validation failed\r\n',
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
});
