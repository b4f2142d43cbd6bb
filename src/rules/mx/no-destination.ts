import { absent, eitherFound, found } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { soundExchange, timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'mx/no-destination',
  severity: 'error',
  title: 'Nobody can send mail to this domain',
  message: '{domain} exists, but has neither an MX record nor an address.',
  why: 'A sender has nowhere to deliver to; many receivers refuse mail from a domain that cannot be answered.',
  fix: 'The host that takes its mail:\n{domain}. IN MX 10 mail.{domain}.\nor, if it takes none:\n{domain}. IN MX 0 .',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  needs: ['mx'],
  weighs: ['a', 'aaaa'],
  each: ({ mx, a, aaaa }, { target }) =>
    mx.state === 'found' || mx.why === 'nxdomain' ? [] : [{ subject: target, address: eitherFound(a, aaaa) }],
  check({ subject, address }) {
    if (address.state === 'found' || address.why === 'nxdomain') return [];
    return [{ subject, data: { domain: subject } }];
  },
  examples: [
    {
      name: 'nothing at all',
      facts: { mx: absent('nodata'), a: absent('nodata'), aaaa: absent('nodata') },
      findings: 1,
    },
    {
      name: 'an address',
      facts: { mx: absent('nodata'), a: found(['192.0.2.1']), aaaa: absent('nodata') },
      findings: 0,
    },
    {
      name: 'an MX record',
      facts: { mx: found([soundExchange]), a: absent('nodata'), aaaa: absent('nodata') },
      findings: 0,
    },
    {
      name: 'an MX record, whatever the address',
      facts: { mx: found([soundExchange]), a: timedOut, aaaa: timedOut },
      findings: 0,
    },
    {
      name: 'one question timed out',
      facts: { mx: absent('nodata'), a: absent('nodata'), aaaa: timedOut },
      findings: 0,
      unjudged: 1,
    },
    {
      name: 'the name does not exist',
      facts: { mx: absent('nxdomain'), a: absent('nxdomain'), aaaa: absent('nxdomain') },
      findings: 0,
    },
  ],
});
