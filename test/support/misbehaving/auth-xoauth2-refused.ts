import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Refuses the token by a challenge that tells why.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH XOAUTH2\r\n',
    AUTH: async (client) => {
      await client.say(`334 ${Buffer.from('{"status":"400","schemes":"bearer"}').toString('base64')}\r\n`);
      await client.line();
      await client.say('535 5.7.8 Username and Password not accepted\r\n');
    },
  }),
  found: ['smtp/auth-failed'],
  exit: 1,
  options: { authUser: 'someone', authMechanism: 'XOAUTH2' },
  password: 'tr0ub4dor-and-3',
});
