import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The greeting comes in many packets, CR and LF apart.',
  serve: soundBut({
    greeting: ['2', '20', ' mx.exa', 'mple.com ESMTP\r', '\n'],
  }),
  found: [],
  exit: 0,
});
