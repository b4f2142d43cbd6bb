import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A lookup of the server failed.',
  serve: soundBut({
    RCPT: '451 4.3.0 Temporary lookup failure\r\n',
  }),
  found: ['smtp/recipient-deferred'],
  exit: 1,
});
