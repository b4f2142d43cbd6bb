import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No extension at all.',
  serve: soundBut({
    EHLO: '250 mx.example.com at your service\r\n',
  }),
  found: ['tls/not-offered'],
  exit: 0,
});
