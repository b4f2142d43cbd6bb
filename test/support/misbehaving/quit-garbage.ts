import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Something that is no reply to QUIT.',
  serve: soundBut({
    QUIT: async (client) => {
      await client.say('Good bye!\r\n');
      client.end();
    },
  }),
  found: ['smtp/not-a-reply', 'smtp/quit-ignored'],
  exit: 0,
});
