import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS from the first octet, as on port 465.',
  serve: soundBut({
    greeting: async (client) => {
      await client.secure();
      await client.say('220 mx.example.com\r\n');
    },
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
  }),
  found: [],
  exit: 0,
  options: { implicitTls: true },
});
