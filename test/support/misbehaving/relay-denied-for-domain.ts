import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The server does not take mail for the domain.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.secure({ names: ['example.com'] });
    },
    RCPT: '554 5.7.1 <postmaster@example.com>: Relay access denied\r\n',
  }),
  found: ['smtp/recipient-refused'],
  exit: 1,
  target: 'example.com',
});
