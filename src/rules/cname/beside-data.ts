import { absent, found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
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

export default defineRule({
  id: 'cname/beside-data',
  severity: 'error',
  title: 'CNAME beside other records',
  message: '{domain} is an alias for {canonical}, and also has {types} of its own.',
  why: 'A name that is an alias may hold nothing else (RFC 2181 section 10.1): resolvers that follow the alias do not see {types}, so that mail is lost depending on who asks.',
  fix: 'Delete  {domain}. IN CNAME {canonical}.  and publish the addresses of {canonical} at {domain} as A and AAAA records (or the provider’s ALIAS/ANAME).',
  references: [
    'https://www.rfc-editor.org/rfc/rfc2181#section-10.1',
    'https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2',
  ],
  needs: ['cname', 'mx', 'txt', 'ns', 'soa'],
  check({ cname, mx, txt, ns, soa }, { target }) {
    if (cname.state === 'absent') return [];
    const own = { MX: mx, TXT: txt, NS: ns, SOA: soa };
    // An answer that came through the alias belongs to the canonical name.
    const types = Object.entries(own)
      .filter(([, answer]) => answer.state === 'found' && !('aliases' in answer && (answer.aliases ?? []).length > 0))
      .map(([type]) => type);
    if (types.length === 0) return [];
    return [{ subject: target, data: { domain: target, canonical: cname.value[0] ?? '', types } }];
  },
  examples: [
    {
      name: 'an alias at the top of a zone',
      facts: {
        cname: found(['host.example.net']),
        mx: found([soundExchange]),
        txt: absent('nodata'),
        ns: found([]),
        soa,
      },
      findings: 1,
    },
    {
      name: 'records seen through the alias',
      facts: {
        cname: found(['host.example.net']),
        mx: absent('nodata'),
        txt: { ...found([['v=spf1 -all']]), aliases: ['host.example.net'] },
        ns: absent('nodata'),
        soa: absent('nodata'),
      },
      findings: 0,
    },
    {
      name: 'no alias',
      facts: { cname: absent('nodata'), mx: found([soundExchange]), txt: absent('nodata'), ns: found([]), soa },
      findings: 0,
    },
    {
      name: 'time-out',
      facts: { cname: timedOut, mx: found([soundExchange]), txt: absent('nodata'), ns: found([]), soa },
      findings: 0,
      unjudged: 1,
    },
  ],
});
