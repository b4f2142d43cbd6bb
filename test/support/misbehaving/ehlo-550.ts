import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'EHLO and HELO refused by name.',
  serve: soundBut({
    EHLO: '550 5.7.1 Your HELO name is not welcome\r\n',
    HELO: '550 5.7.1 Your HELO name is not welcome\r\n',
  }),
  found: ['smtp/helo-refused'],
  exit: 1,
});
