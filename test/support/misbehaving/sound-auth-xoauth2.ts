import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'XOAUTH2, as it should be.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH XOAUTH2\r\n',
    AUTH: (client, line) => {
      const token = Buffer.from('user=someone\x01auth=Bearer tr0ub4dor-and-3\x01\x01').toString('base64');
      return client.say(line === `AUTH XOAUTH2 ${token}` ? '235 2.7.0 Accepted\r\n' : '535 5.7.8 No\r\n');
    },
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone', authMechanism: 'XOAUTH2' },
  password: 'tr0ub4dor-and-3',
});
