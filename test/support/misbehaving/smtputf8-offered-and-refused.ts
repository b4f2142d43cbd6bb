import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Offers SMTPUTF8 and does not know the parameter.',
  serve: soundBut({
    EHLO_TLS: '250-mx.example.com\r\n250 SMTPUTF8\r\n',
    MAIL: async (client, line) =>
      client.say(/SMTPUTF8/.test(line) ? '555 5.5.4 Unsupported option: SMTPUTF8\r\n' : '250 2.1.0 Ok\r\n'),
  }),
  found: ['smtp/sender-refused'],
  exit: 1,
  options: { to: ['用户@example.com'] },
});
