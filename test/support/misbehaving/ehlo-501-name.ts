import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The name that we give is refused.',
  serve: soundBut({ EHLO: '501 5.5.4 Invalid domain name\r\n', HELO: '501 5.5.4 Invalid domain name\r\n' }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
