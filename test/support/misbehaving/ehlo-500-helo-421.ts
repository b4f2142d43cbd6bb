import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'HELO ends the conversation.',
  serve: soundBut({
    EHLO: '500 Unknown\r\n',
    HELO: async (client) => {
      await client.say('421 4.3.2 Closing\r\n');
      client.end();
    },
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
