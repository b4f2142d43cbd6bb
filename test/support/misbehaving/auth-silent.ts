import { BRISK, misbehaving, silent, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'No answer to AUTH.',
  serve: soundBut({ EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n', AUTH: silent }),
  found: ['smtp/silent'],
  exit: 1,
  options: { authUser: 'someone', limits: BRISK },
  password: 'tr0ub4dor-and-3',
});
