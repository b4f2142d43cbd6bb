import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A blocklist, told at the door.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('553 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org\r\n');
      client.end();
    },
  }),
  found: ['smtp/greeting-refused'],
  exit: 1,
});
