import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Shuts down at STARTTLS.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('421 4.3.2 Closing\r\n');
      client.end();
    },
  }),
  found: ['tls/starttls-refused'],
  exit: 1,
});
