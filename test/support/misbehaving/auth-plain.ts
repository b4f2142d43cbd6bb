import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'AUTH PLAIN, as it should be.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN LOGIN\r\n',
    AUTH: (client, line) =>
      client.say(
        line === `AUTH PLAIN ${Buffer.from('\0someone\0tr0ub4dor-and-3').toString('base64')}`
          ? '235 2.7.0 Welcome\r\n'
          : '535 5.7.8 No\r\n',
      ),
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
