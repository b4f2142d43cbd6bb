import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A sound server, as a measure for the others.',
  serve: soundBut({}),
  found: [],
  exit: 0,
});
