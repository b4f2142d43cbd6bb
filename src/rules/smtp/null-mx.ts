import { found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';

export default defineRule({
  id: 'smtp/null-mx',
  severity: 'note',
  title: 'The domain takes no mail',
  message: '{domain} says with a null MX that it takes no mail.',
  why: 'Senders give up at once (RFC 7505): right for a domain without mailboxes, wrong for any other.',
  fix: 'Nothing, where no mail is wanted. Otherwise: {domain}. IN MX 10 mail.{domain}.',
  references: ['https://www.rfc-editor.org/rfc/rfc7505'],
  needs: ['smtp'],
  check({ smtp }, { target }) {
    return smtp.state === 'found' && smtp.value.nullMx ? [{ subject: target, data: { domain: target } }] : [];
  },
  examples: [
    {
      name: 'a null MX',
      facts: {
        smtp: found({ domain: 'example.com', port: 25, hosts: [], nullMx: true, sessions: [], portIsOpen: false }),
      },
      findings: 1,
    },
    { name: 'a mail server', facts: smtpFacts(session()), findings: 0 },
  ],
});
