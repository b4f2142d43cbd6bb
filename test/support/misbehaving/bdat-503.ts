import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'CHUNKING is offered and BDAT refused.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 CHUNKING\r\n',
    BDAT: async (client) => {
      await client.octets();
      await client.say('503 5.5.1 BDAT is not known here\r\n');
    },
  }),
  found: ['smtp/message-refused'],
  exit: 1,
  options: { send: true, bdat: true, to: ['someone@mx.example.com'] },
});
