import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS ends behind MAIL.',
  serve: soundBut({
    EHLO_TLS: '250 mx.example.com\r\n',
    MAIL: async (client) => client.drop(),
  }),
  found: ['smtp/closed'],
  exit: 1,
});
