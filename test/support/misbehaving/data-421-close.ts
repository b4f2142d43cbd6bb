import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: '421 to DATA, and gone.',
  serve: soundBut({
    DATA: async (client) => {
      await client.say('421 4.3.0 Try later\r\n');
      client.end();
    },
  }),
  found: ['smtp/data-refused'],
  exit: 1,
  options: { send: true, to: ['someone@mx.example.com'] },
});
