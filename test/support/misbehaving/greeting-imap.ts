import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'An IMAP server.',
  serve: soundBut({
    greeting: async (client) => {
      await client.say('* OK [CAPABILITY IMAP4rev1 STARTTLS] Dovecot ready.\r\n');
      await client.silence();
    },
  }),
  found: ['smtp/other-protocol'],
  exit: 1,
});
