import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Only the old form, under TLS: usable all the same.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 AUTH=PLAIN LOGIN\r\n',
    AUTH: '235 2.7.0 Ok\r\n',
  }),
  found: [],
  exit: 0,
  options: { authUser: 'someone' },
  password: 'tr0ub4dor-and-3',
});
