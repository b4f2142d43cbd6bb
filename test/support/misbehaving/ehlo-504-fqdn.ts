import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A full name is wanted.',
  serve: soundBut({
    EHLO: '504 5.5.2 <client.example.net>: Helo command rejected: need fully-qualified hostname\r\n',
    HELO: '504 5.5.2 <client.example.net>: Helo command rejected: need fully-qualified hostname\r\n',
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
