import { deciding } from '../../facts/spf-tree.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/no-all',
  severity: 'warning',
  title: 'SPF record without an end',
  message: 'The SPF record of {domain} ends with neither all nor redirect=.',
  why: 'For a sender that no term matches it then says neutral, as if there were no record.',
  fix: '{domain}. IN TXT {record}',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7208#section-4.7',
    'https://www.rfc-editor.org/rfc/rfc7208#section-5.1',
  ],
  needs: ['spf'],
  check({ spf }, { target }) {
    if (spf.state === 'absent') return [];
    const last = deciding(spf.value);
    if (
      !last ||
      last.error ||
      last.text.state !== 'found' ||
      last.terms.some(({ name }) => name === 'all' || name === 'redirect')
    )
      return [];
    const text = spf.value.texts[0] ?? '';
    return [
      {
        subject: target,
        data: { domain: target, record: quotedText(`${text.trim()} ~all`) },
        evidence: [{ label: 'record', value: text }],
      },
    ];
  },
  examples: [
    { name: 'no all', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx' } }) }, findings: 1 },
    {
      name: 'a redirect',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 redirect=a.example.net' },
          'a.example.net': { spf: 'v=spf1 -all' },
        }),
      },
      findings: 0,
    },
    { name: 'all', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx -all' } }) }, findings: 0 },
    {
      name: 'a mistake is told elsewhere',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mix' } }) },
      findings: 0,
    },
    { name: 'no record', facts: { spf: spfTree({ 'example.com': {} }) }, findings: 0 },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});
