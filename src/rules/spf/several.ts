import { spfTexts } from '../../facts/reported.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { texts, timedOut } from '../sample-facts.ts';

export default defineRule({
  id: 'spf/several',
  severity: 'error',
  title: 'More than one SPF record',
  message: '{domain} has {count} SPF records; one is allowed.',
  why: 'Receivers treat several records as a permanent error: SPF passes for nobody.',
  fix: 'One record in place of all; look through its terms:\n{domain}. IN TXT {joined}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.5'],
  needs: ['txt'],
  check({ txt }, { target }) {
    const records = spfTexts(txt);
    if (records.length < 2) return [];
    const data = { domain: target, count: records.length, joined: quotedText(joined(records)) };
    return [{ subject: target, data, evidence: records.map((value) => ({ label: 'record', value })) }];
  },
  examples: [
    { name: 'two records', facts: { txt: texts('v=spf1 mx -all', 'v=spf1 a -all') }, findings: 1 },
    { name: 'one record beside other text', facts: { txt: texts('v=spf1 mx -all', 'v=spf2.0/pra a') }, findings: 0 },
    { name: 'no answer', facts: { txt: timedOut }, findings: 0, unjudged: 1 },
  ],
});

/** The terms of all records in one, each once, with the strictest "all" at its end. */
function joined(records: readonly string[]): string {
  const terms = [...new Set(records.flatMap((record) => record.split(/ +/).slice(1)).filter((term) => term !== ''))];
  const isAll = (term: string): boolean => /^[-+~?]?all$/i.test(term);
  const alls = terms.filter(isAll);
  const last = ['-all', '~all', '?all'].find((one) => alls.some((term) => term.toLowerCase() === one)) ?? alls[0];
  return ['v=spf1', ...terms.filter((term) => !isAll(term)), ...(last ? [last] : [])].join(' ');
}
