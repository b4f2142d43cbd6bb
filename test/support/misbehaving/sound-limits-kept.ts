import { misbehaving, soundBut } from '../misbehaving-server.ts';

let given = 0;

export default misbehaving({
  about:
    'Takes two recipients in a transaction, as its LIMITS say, and refuses a third (RFC 9422): who keeps to it sees nothing wrong.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250-PIPELINING\r\n250 LIMITS RCPTMAX=2\r\n',
    MAIL: async (client) => {
      given = 0;
      await client.say('250 2.1.0 Ok\r\n');
    },
    RCPT: async (client) => {
      given += 1;
      await client.say(given > 2 ? '452 4.5.3 Too many recipients\r\n' : '250 2.1.5 Ok\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { to: ['a@example.com', 'b@example.com', 'c@example.com'] },
});
