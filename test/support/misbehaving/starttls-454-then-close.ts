import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'TLS not available, and gone.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('454 4.7.0 TLS not available due to local problem\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed', 'tls/starttls-refused'],
  exit: 1,
});
