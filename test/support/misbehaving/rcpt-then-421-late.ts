import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '421 a moment behind the reply to RCPT.',
  serve: soundBut({
    EHLO_TLS: '250 mx.example.com\r\n',
    RCPT: async (client) => {
      await client.say('250 2.1.5 Ok\r\n', '421 4.4.2 mx.example.com Error: timeout exceeded\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
});
