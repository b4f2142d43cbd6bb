import { deciding } from '../../facts/spf-tree.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/neutral-all',
  severity: 'warning',
  title: 'SPF that says nothing of other senders',
  message: 'The SPF record of {domain} ends with {term}.',
  why: 'Neutral is treated as if there were no record: forged mail is not held back, and DMARC gains nothing from it.',
  fix: '{domain}. IN TXT {record}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-8.2'],
  needs: ['spf'],
  check({ spf }, { target }) {
    if (spf.state === 'absent') return [];
    const term = deciding(spf.value)?.terms.find(({ name, qualifier }) => name === 'all' && qualifier === '?');
    if (!term) return [];
    const text = spf.value.texts[0] ?? '';
    return [
      {
        subject: target,
        data: { domain: target, term: term.text, record: quotedText(text.replace(/\?all\b/i, '~all')) },
        evidence: [{ label: 'record', value: text }],
      },
    ];
  },
  examples: [
    { name: '?all', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx ?all' } }) }, findings: 1 },
    {
      name: 'behind a redirect',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 redirect=a.example.net' },
          'a.example.net': { spf: 'v=spf1 ?all' },
        }),
      },
      findings: 1,
    },
    { name: '~all', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx ~all' } }) }, findings: 0 },
    { name: 'no record', facts: { spf: spfTree({ 'example.com': {} }) }, findings: 0 },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});
