import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A challenge, and gone.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH LOGIN\r\n',
    AUTH: async (client) => {
      await client.say('334 VXNlcm5hbWU6\r\n');
      client.end();
    },
  }),
  found: ['smtp/closed'],
  exit: 1,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
