import { absent, found } from '../../facts/observed.ts';
import { likelyDomain } from '../../syntax/mistyped.ts';
import { defineRule } from '../define.ts';
import { timedOut } from '../sample-facts.ts';

export default defineRule({
  id: 'domain/nonexistent',
  severity: 'error',
  title: 'The domain does not exist',
  message: '{domain} does not exist: the DNS answers NXDOMAIN.{hint}',
  why: 'Nobody can send mail to a name that does not exist, and receivers refuse mail from one.',
  fix: 'Check the spelling; if it is right, see with the registrar whether the registration has expired and whether the zone is delegated.',
  references: ['https://www.rfc-editor.org/rfc/rfc8020', 'https://www.rfc-editor.org/rfc/rfc5321#section-3.6.2'],
  needs: ['a'],
  check({ a }, { target }) {
    if (a.state !== 'absent' || a.why !== 'nxdomain' || (a.aliases ?? []).length > 0) return [];
    const likely = likelyDomain(target);
    const hint = likely === undefined ? '' : ` Did you mean ${likely}?`;
    return [{ subject: target, data: { domain: target, hint, ...(likely ? { likely } : {}) } }];
  },
  examples: [
    { name: 'NXDOMAIN', facts: { a: absent('nxdomain') }, findings: 1 },
    { name: 'a name that looks mistyped', target: 'gmial.com', facts: { a: absent('nxdomain') }, findings: 1 },
    { name: 'no address, but the name exists', facts: { a: absent('nodata') }, findings: 0 },
    { name: 'an address', facts: { a: found(['192.0.2.1']) }, findings: 0 },
    { name: 'the resolver did not answer', facts: { a: timedOut }, findings: 0, unjudged: 1 },
  ],
});
