import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'CR and LF of each reply come apart.',
  serve: soundBut({
    EHLO: ['250-mx.example.com\r', '\n250-PIPELI', 'NING\r\n250', ' STARTTLS\r', '\n'],
    MAIL: ['250 2.1.0 Ok\r', '\n'],
    RCPT: ['250 2.1.5', ' Ok\r\n'],
    QUIT: async (client) => {
      await client.say('221 2.0.0', ' Bye\r', '\n');
      client.end();
    },
  }),
  found: [],
  exit: 0,
});
