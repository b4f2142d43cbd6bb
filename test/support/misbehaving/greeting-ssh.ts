import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An SSH server.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('SSH-2.0-OpenSSH_9.2p1\r\n');
      await client.silence();
    },
  }),
  found: ['smtp/other-protocol'],
  exit: 1,
});
