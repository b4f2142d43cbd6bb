import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An error page where a reply should stand.',
  serve: soundBut({
    MAIL: '<html><body>502 Bad Gateway</body></html>\r\n',
  }),
  found: ['smtp/not-a-reply', 'smtp/silent'],
  exit: 1,
  options: { limits: BRISK },
});
