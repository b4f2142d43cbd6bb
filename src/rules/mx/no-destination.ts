import { absent, found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { soundExchange, timedOut } from '../sample-facts.ts';

export default defineRule({
  id: 'mx/no-destination',
  severity: 'error',
  title: 'Nobody can send mail to this domain',
  message: '{domain} exists, but has neither an MX record nor an address.',
  why: 'A sender has nowhere to deliver to; many receivers refuse mail from a domain that cannot be answered.',
  fix: '{domain}. IN MX 10 mail.{domain}.   (the host that takes its mail), or, if it takes none: {domain}. IN MX 0 .',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  needs: ['mx', 'a', 'aaaa'],
  check({ mx, a, aaaa }, { target }) {
    const bare = [mx, a, aaaa].every((one) => one.state === 'absent' && one.why !== 'nxdomain');
    return bare ? [{ subject: target, data: { domain: target } }] : [];
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
