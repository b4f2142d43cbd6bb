import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Under TLS the sender is put off.',
  serve: soundBut({ EHLO_TLS: '250 mx.example.com\r\n', MAIL: '451 4.7.1 Please try again later\r\n' }),
  found: ['smtp/sender-deferred'],
  exit: 1,
});
