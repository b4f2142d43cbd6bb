import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down at EHLO under TLS.',
  serve: soundBut({
    EHLO_TLS: async (client) => {
      await client.say('421 4.3.2 Closing\r\n');
      client.end();
    },
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
