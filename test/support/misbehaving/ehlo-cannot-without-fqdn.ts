import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Refuses a name that is none.',
  serve: soundBut({
    EHLO: '504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname\r\n',
    HELO: '504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname\r\n',
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
  options: { helo: 'client' },
});
