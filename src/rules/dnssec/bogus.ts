import type { DnsAnswer } from '../../facts/dns.ts';
import { absent, type Found, found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { timedOut } from '../sample-facts.ts';

const all = (answer: Exclude<DnsAnswer<never>, Found<unknown>>) => ({
  a: answer,
  aaaa: answer,
  mx: answer,
  txt: answer,
  dmarc: answer,
  soa: answer,
});
const failed = unknown('bogus', 'DNSSEC validation failed at 192.0.2.1 (signature expired)');

export default defineEachRule({
  id: 'dnssec/bogus',
  severity: 'error',
  title: 'DNSSEC is broken',
  message: 'Resolvers that validate refuse {domain}: {reason}.',
  why: 'For every resolver that validates the domain does not exist: the large providers and many others can neither deliver to it nor accept mail from it.',
  fix: 'Have the zone signed anew (expired signatures), or make the DS record at the registrar agree with the zone’s keys; which of the two it is tells:\ndelv {domain} SOA\nUntil then the DS record can be withdrawn at the registrar: the domain is unsigned then, but can be reached.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc4035#section-5.5',
    'https://www.rfc-editor.org/rfc/rfc6781#section-4.3',
  ],
  needs: [],
  weighs: ['a', 'aaaa', 'mx', 'txt', 'dmarc', 'soa'],
  each({ a, aaaa, mx, txt, dmarc, soa }, { target }) {
    const answers = [a, aaaa, mx, txt, dmarc, soa];
    const bogus = answers.flatMap((one) => (one.state === 'unknown' && one.kind === 'bogus' ? [one.reason] : []));
    const item = { subject: target, reason: bogus[0] };
    const isOpen = bogus.length === 0 && answers.every(({ state }) => state === 'unknown');
    return [isOpen ? { ...item, doubt: a } : item];
  },
  check({ subject, reason }) {
    return reason === undefined ? [] : [{ subject, data: { domain: subject, reason } }];
  },
  examples: [
    { name: 'nothing validates', facts: all(failed), findings: 1 },
    {
      name: 'one type does not',
      facts: { ...all(absent('nodata')), a: found(['192.0.2.1']), mx: failed },
      findings: 1,
    },
    { name: 'everything is told', facts: all(absent('nodata')), findings: 0 },
    { name: 'one question timed out', facts: { ...all(absent('nodata')), mx: timedOut }, findings: 0 },
    { name: 'no answer at all', facts: all(timedOut), findings: 0, unjudged: 1 },
  ],
});
