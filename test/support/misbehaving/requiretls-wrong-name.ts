import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Offers REQUIRETLS behind a certificate for another name: mail that asks for it must not go there.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 REQUIRETLS\r\n',
    STARTTLS: async (client) => {
      await client.say('220 2.0.0 Ready\r\n');
      await client.secure({ names: ['other.example.net'] });
    },
  }),
  found: ['smtp/no-requiretls', 'tls/wrong-name'],
  exit: 1,
  options: { requireTls: true },
});
