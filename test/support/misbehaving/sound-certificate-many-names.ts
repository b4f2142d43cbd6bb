import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'One of many names fits.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({
        names: [...Array.from({ length: 80 }, (_, at) => `host${at}.example.net`), 'mx.example.com'],
      });
    },
  }),
  found: [],
  exit: 0,
});
