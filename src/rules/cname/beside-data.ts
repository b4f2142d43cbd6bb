import type { Facts } from '../../facts/facts.ts';
import { absent, found } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { soundExchange, timedOut } from '../sample-facts.ts';

const soa = found([
  {
    mname: 'ns1.example.com',
    rname: 'hostmaster.example.com',
    serial: 1,
    refresh: 1,
    retry: 1,
    expire: 1,
    minimum: 300,
  },
]);

const aliases = ['host.example.net'];
const throughAlias = {
  cname: found(aliases),
  a: { ...found(['192.0.2.1']), aliases },
  aaaa: absent('nodata'),
  mx: absent('nodata'),
  txt: { ...found([['v=spf1 -all']]), aliases },
  ns: absent('nodata'),
  soa: absent('nodata'),
  caa: absent('nodata'),
} as const satisfies Facts;

export default defineEachRule({
  id: 'cname/beside-data',
  severity: 'error',
  title: 'CNAME beside other records',
  message: '{domain} is an alias for {canonical}, and also has {types} of its own.',
  why: 'A name that is an alias may hold nothing else (RFC 2181 section 10.1): resolvers that follow the alias do not see {types}, so that mail is lost depending on who asks.',
  fix: 'Publish the addresses of {canonical} at {domain} as A and AAAA records (or the provider’s ALIAS or ANAME), and delete:\n{domain}. IN CNAME {canonical}.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc2181#section-10.1',
    'https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2',
  ],
  needs: ['cname'],
  weighs: ['a', 'aaaa', 'mx', 'txt', 'ns', 'soa', 'caa'],
  each({ cname, a, aaaa, mx, txt, ns, soa, caa }, { target }) {
    if (cname.state === 'absent') return [];
    const answers = Object.entries({ A: a, AAAA: aaaa, MX: mx, TXT: txt, NS: ns, SOA: soa, CAA: caa });
    // An answer that came through the alias belongs to the canonical name.
    const types = answers
      .filter(([, answer]) => answer.state === 'found' && !('aliases' in answer && (answer.aliases ?? []).length > 0))
      .map(([type]) => type);
    const doubt = answers.map(([, answer]) => answer).find(({ state }) => state === 'unknown');
    const item = { subject: target, canonical: cname.value[0] ?? '', types };
    return [types.length === 0 && doubt ? { ...item, doubt } : item];
  },
  check({ subject, canonical, types }) {
    return types.length === 0 ? [] : [{ subject, data: { domain: subject, canonical, types } }];
  },
  examples: [
    {
      name: 'an alias at the top of a zone',
      facts: { ...throughAlias, mx: found([soundExchange]), soa },
      findings: 1,
    },
    { name: 'records seen through the alias', facts: throughAlias, findings: 0 },
    {
      name: 'no alias, whatever is unknown',
      facts: { ...throughAlias, cname: absent('nodata'), soa: timedOut },
      findings: 0,
    },
    {
      name: 'an alias beside an SOA record, the rest unknown',
      facts: { ...throughAlias, soa, ns: timedOut },
      findings: 1,
    },
    { name: 'an alias, and NS unknown', facts: { ...throughAlias, ns: timedOut }, findings: 0, unjudged: 1 },
    { name: 'time-out', facts: { ...throughAlias, cname: timedOut }, findings: 0, unjudged: 1 },
  ],
});
