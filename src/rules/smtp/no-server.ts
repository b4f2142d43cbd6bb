import { absent, found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';

export default defineRule({
  id: 'smtp/no-server',
  severity: 'error',
  title: 'There is no mail server to talk to',
  message: '{domain} has no mail server: {reason}.',
  why: 'Senders have nowhere to deliver to, and tell their users so at once.',
  fix: 'Check the spelling of {domain}; if it is right, publish an MX record that names a host with an address: {domain}. IN MX 10 mail.{domain}.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  needs: ['smtp'],
  check({ smtp }, { target }) {
    if (smtp.state === 'absent') {
      const reason = smtp.why === 'nxdomain' ? 'the name does not exist' : 'it has neither an MX record nor an address';
      return [{ subject: target, data: { domain: target, reason } }];
    }
    const { hosts, nullMx } = smtp.value;
    if (nullMx || hosts.some(({ addresses }) => addresses.state !== 'absent')) return [];
    const names = hosts.map(({ host }) => host).join(', ');
    const reason =
      names === target ? 'it has neither an MX record nor an address' : `no MX host has an address (${names})`;
    return [{ subject: target, data: { domain: target, reason } }];
  },
  examples: [
    { name: 'no such name', facts: { smtp: absent('nxdomain') }, findings: 1 },
    {
      name: 'an MX without address',
      facts: {
        smtp: found({
          domain: 'example.com',
          port: 25,
          hosts: [{ host: 'mx1.example.com', addresses: absent('nodata') }],
          sessions: [],
          portIsOpen: false,
        }),
      },
      findings: 1,
    },
    {
      name: 'a sound server',
      facts: {
        smtp: found({
          ...smtpFacts(session()).smtp.value,
          hosts: [{ host: 'mx1.example.com', addresses: found(['192.0.2.25']) }],
        }),
      },
      findings: 0,
    },
  ],
});
