import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'FIN behind MAIL, without a word.',
  serve: soundBut({
    EHLO_TLS: '250 mx.example.com\r\n',
    MAIL: async (client) => client.end(),
  }),
  found: ['smtp/closed'],
  exit: 1,
});
