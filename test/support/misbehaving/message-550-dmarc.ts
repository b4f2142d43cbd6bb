import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'DMARC says no.',
  serve: soundBut({
    message: '550 5.7.1 Unauthenticated email from example.net is not accepted due to domain DMARC policy\r\n',
  }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
