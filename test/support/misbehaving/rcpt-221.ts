import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '221 to RCPT, and gone.',
  serve: soundBut({
    EHLO_TLS: '250 mx.example.com\r\n',
    RCPT: async (client) => {
      await client.say('221 2.0.0 Bye\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed', 'smtp/odd-success-code'],
  exit: 1,
});
