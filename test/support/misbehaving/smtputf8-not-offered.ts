import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Does not offer SMTPUTF8, and would take anything: an address beyond ASCII is not given to it all the same.',
  serve: soundBut({}),
  found: ['smtp/no-smtputf8'],
  exit: 1,
  options: { to: ['用户@example.com'] },
});
