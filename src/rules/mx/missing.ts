import { absent, eitherFound, found } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { soundExchange, timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'mx/missing',
  severity: 'warning',
  title: 'No MX record',
  message: '{domain} has an address but no MX record.',
  why: 'Senders fall back to the address itself (RFC 5321 section 5.1), which is often a web server that takes no mail; some refuse mail from a domain without MX.',
  fix: 'The host that takes its mail:\n{owner}. IN MX 10 mail.{domain}.\nor, if it takes none:\n{owner}. IN MX 0 .',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-5.1', 'https://www.rfc-editor.org/rfc/rfc7505'],
  needs: ['mx'],
  weighs: ['a', 'aaaa'],
  each: ({ mx, a, aaaa }, { target }) =>
    mx.state === 'found' ? [] : [{ subject: target, address: eitherFound(a, aaaa) }],
  check({ subject, address }) {
    if (address.state !== 'found') return [];
    // Beside a CNAME nothing else may stand: the record belongs to the canonical name.
    return [{ subject, data: { domain: subject, owner: address.aliases?.at(-1) ?? subject } }];
  },
  examples: [
    {
      name: 'an address alone',
      facts: { mx: absent('nodata'), a: found(['192.0.2.1']), aaaa: absent('nodata') },
      findings: 1,
    },
    {
      name: 'an MX record',
      facts: { mx: found([soundExchange]), a: found(['192.0.2.1']), aaaa: absent('nodata') },
      findings: 0,
    },
    {
      name: 'an IPv4 address, IPv6 is unknown',
      facts: { mx: absent('nodata'), a: found(['192.0.2.1']), aaaa: timedOut },
      findings: 1,
    },
    {
      name: 'an MX record, whatever the address',
      facts: { mx: found([soundExchange]), a: timedOut, aaaa: timedOut },
      findings: 0,
    },
    {
      name: 'the MX question timed out',
      facts: { mx: timedOut, a: found(['192.0.2.1']), aaaa: absent('nodata') },
      findings: 0,
      unjudged: 1,
    },
    {
      name: 'a name that does not exist is told elsewhere',
      facts: { mx: absent('nxdomain'), a: absent('nxdomain'), aaaa: absent('nxdomain') },
      findings: 0,
    },
  ],
});
