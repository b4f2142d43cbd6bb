import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The program behind inetd does not start.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('/usr/sbin/smtpd: error while loading shared libraries: libssl.so.3\n');
      client.end();
    },
  }),
  found: ['smtp/bare-lf', 'smtp/closed', 'smtp/not-a-reply'],
  exit: 1,
});
