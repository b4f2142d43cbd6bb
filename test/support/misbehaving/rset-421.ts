import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'RSET ends the session.',
  serve: soundBut({
    EHLO_TLS: '250 mx.example.com\r\n',
    RSET: async (client) => {
      await client.say('421 4.4.2 Timeout\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
});
