import { found } from '../../facts/observed.ts';
import { spfTexts } from '../../facts/reported.ts';
import { defineRule } from '../define.ts';
import { nullExchange, soundExchange, texts } from '../sample-facts.ts';

export default defineRule({
  id: 'mx/null-but-sends',
  severity: 'warning',
  title: 'A domain that takes no mail, but sends',
  message: '{domain} publishes a null MX, yet its SPF record lets somebody send for it.',
  why: 'Bounces and answers cannot be delivered, and receivers such as Yahoo refuse mail from a domain with a null MX.',
  fix: 'If the domain sends mail, a real MX record in place of "0 .":\n{domain}. IN MX 10 mail.{domain}.\nIf it does not:\n{domain}. IN TXT "v=spf1 -all"',
  references: ['https://www.rfc-editor.org/rfc/rfc7505#section-4.2', 'https://senders.yahooinc.com/smtp-error-codes/'],
  needs: ['mx', 'txt'],
  check({ mx, txt }, { target }) {
    if (mx.state === 'absent' || mx.value.length === 0 || txt.state === 'absent') return [];
    if (!mx.value.every(({ exchange }) => exchange === '.')) return [];
    const [record] = spfTexts(txt);
    if (record === undefined || !lets(record)) return [];
    return [{ subject: target, data: { domain: target }, evidence: [{ label: 'SPF', value: record }] }];
  },
  examples: [
    {
      name: 'null MX and SPF that names a sender',
      facts: { mx: found([nullExchange]), txt: texts('v=spf1 ip4:192.0.2.0/24 -all') },
      findings: 1,
    },
    {
      name: 'null MX and SPF that names nobody',
      facts: { mx: found([nullExchange]), txt: texts('v=spf1 -all') },
      findings: 0,
    },
    { name: 'a real MX', facts: { mx: found([soundExchange]), txt: texts('v=spf1 mx -all') }, findings: 0 },
    { name: 'no SPF', facts: { mx: found([nullExchange]), txt: texts() }, findings: 0 },
  ],
});

/** Whether any term of the record but a failing `all` could pass. */
function lets(record: string): boolean {
  return record
    .split(' ')
    .slice(1)
    .some(
      (term) => term !== '' && !/^[-~?]/.test(term) && !/^(?:exp|[a-z0-9_.-]+)=/i.test(term.replace(/^redirect=/i, '')),
    );
}
