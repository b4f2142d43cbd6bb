import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An idle timeout between MAIL and RCPT.',
  serve: soundBut({
    EHLO_TLS: '250 mx.example.com\r\n',
    MAIL: async (client) => {
      await client.say('250 Ok\r\n', '421 4.4.2 Timeout\r\n');
      client.end();
    },
  }),
  found: ['smtp/recipient-deferred'],
  exit: 1,
});
