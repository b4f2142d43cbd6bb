import type { DnsAnswer } from '../../facts/dns.ts';
import { absent, type Found, found } from '../../facts/observed.ts';
import { likelyDomain } from '../../syntax/mistyped.ts';
import { defineEachRule } from '../define.ts';
import { timedOut } from '../sample-facts.ts';

const all = (answer: Exclude<DnsAnswer<never>, Found<unknown>>) => ({ a: answer, aaaa: answer, txt: answer });

export default defineEachRule({
  id: 'domain/nonexistent',
  severity: 'error',
  title: 'The domain does not exist',
  message: '{domain} does not exist: the DNS answers NXDOMAIN.{hint}',
  why: 'Nobody can send mail to a name that does not exist, and receivers refuse mail from one.',
  fix: 'Check the spelling; if it is right, see with the registrar whether the registration has expired and whether the zone is delegated.',
  references: ['https://www.rfc-editor.org/rfc/rfc8020', 'https://www.rfc-editor.org/rfc/rfc5321#section-3.6.2'],
  needs: [],
  weighs: ['a', 'aaaa', 'txt'],
  // The answer to any type tells whether there is the name (RFC 8020 section 2); one that does not err on it decides.
  each({ a, aaaa, txt }, { target }) {
    const all = [a, aaaa, txt];
    const exists = all.find((one) => one.state === 'found' || (one.state === 'absent' && one.why !== 'nxdomain'));
    const answer = exists ?? all.find(({ state }) => state === 'absent') ?? a;
    return [{ subject: target, answer }];
  },
  check({ subject: target, answer }) {
    if (answer.state !== 'absent' || answer.why !== 'nxdomain') return [];
    if ((answer.aliases ?? []).length > 0) return [];
    const likely = likelyDomain(target);
    const hint = likely === undefined ? '' : ` Did you mean ${likely}?`;
    return [{ subject: target, data: { domain: target, hint, ...(likely ? { likely } : {}) } }];
  },
  examples: [
    { name: 'NXDOMAIN', facts: all(absent('nxdomain')), findings: 1 },
    { name: 'a name that looks mistyped', target: 'gmial.com', facts: all(absent('nxdomain')), findings: 1 },
    { name: 'a slip in the last label', target: 'shop.example.con', facts: all(absent('nxdomain')), findings: 1 },
    { name: 'no records, but the name exists', facts: all(absent('nodata')), findings: 0 },
    { name: 'an address', facts: { ...all(timedOut), a: found(['192.0.2.1']) }, findings: 0 },
    { name: 'one question timed out', facts: { ...all(absent('nxdomain')), a: timedOut }, findings: 1 },
    {
      name: 'an alias to a name that does not exist',
      facts: all({ ...absent('nxdomain'), aliases: ['gone.example.net'] }),
      findings: 0,
    },
    { name: 'the resolver did not answer', facts: all(timedOut), findings: 0, unjudged: 1 },
  ],
});
