import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS from the first octet, expired.',
  serve: soundBut({
    greeting: async (client) => {
      await client.secure({ validTo: -0.1 });
      await client.say('220 mx.example.com\r\n');
    },
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
  }),
  found: ['tls/expired'],
  exit: 1,
  options: { implicitTls: true },
});
