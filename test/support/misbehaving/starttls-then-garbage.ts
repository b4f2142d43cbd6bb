import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Accepts and sends rubbish.',
  serve: soundBut({
    STARTTLS: async (client) => {
      await client.say('220 Go\r\n');
      await client.octets();
      await client.say('\x00\x01\x02\x03garbage\xff\xfe');
      await client.silence();
    },
  }),
  found: ['tls/handshake-failed'],
  exit: 1,
  options: { limits: BRISK },
});
