import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The message is taken without a word.',
  serve: soundBut({
    message: '250\r\n',
  }),
  found: [],
  exit: 0,
  options: { send: true, to: ['someone@mx.example.com'] },
});
