import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'EHLO is answered, and then 421.',
  serve: soundBut({
    EHLO: async (client) => {
      await client.say('250-mx.example.com\r\n250 8BITMIME\r\n421 4.3.2 Shutting down\r\n');
      client.end();
    },
  }),
  found: ['smtp/sender-deferred', 'tls/not-offered'],
  exit: 1,
});
