import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Every reply has several lines.',
  serve: soundBut({
    greeting: '220-mx.example.com\r\n220-No spam\r\n220 ready\r\n',
    MAIL: '250-2.1.0 thank\r\n250 2.1.0 you\r\n',
    RCPT: '250-2.1.5 Ok\r\n250 2.1.5 too\r\n',
    QUIT: async (client) => {
      await client.say('221-2.0.0 bye\r\n221 2.0.0 bye\r\n');
      client.end();
    },
  }),
  found: [],
  exit: 0,
});
