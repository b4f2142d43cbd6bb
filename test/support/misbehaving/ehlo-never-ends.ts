import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The last line has a hyphen.',
  serve: soundBut({
    EHLO: '250-mx.example.com\r\n250-PIPELINING\r\n250-STARTTLS\r\n',
  }),
  found: ['smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
