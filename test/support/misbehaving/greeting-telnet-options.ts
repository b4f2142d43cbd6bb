import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Telnet options before the greeting.',
  serve: soundBut({
    greeting: '\xff\xfd\x18\xff\xfd\x20220 mx.example.com ESMTP\r\n',
  }),
  found: ['smtp/control-characters', 'smtp/eight-bit-reply', 'smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
