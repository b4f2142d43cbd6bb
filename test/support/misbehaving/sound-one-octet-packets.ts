import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Each octet in a packet of its own.',
  serve: soundBut({
    EHLO: async (client) => {
      for (const octet of '250-mx.example.com\r\n250 STARTTLS\r\n') await client.say(octet);
    },
    EHLO_TLS: '250 mx.example.com\r\n',
  }),
  found: [],
  exit: 0,
});
