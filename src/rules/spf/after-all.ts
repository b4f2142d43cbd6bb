import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/after-all',
  severity: 'note',
  title: 'SPF terms that are never reached',
  message: 'The SPF record of {domain} has terms behind {all}: {terms}.',
  why: 'Evaluation ends at all, so the senders named behind it are not covered.',
  fix: '{domain}. IN TXT {record}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-5.1'],
  needs: ['spf'],
  check({ spf }, { target }) {
    if (spf.state === 'absent') return [];
    const { terms, texts } = spf.value;
    const all = terms.find(({ name }) => name === 'all');
    const lost = terms.filter(({ unreached, kind }) => unreached && kind === 'mechanism');
    if (!all || lost.length === 0) return [];
    const kept = terms
      .filter((term) => term !== all && term.name !== 'all' && term.name !== 'redirect')
      .map(({ text }) => text);
    const data = {
      domain: target,
      all: all.text,
      terms: lost.map(({ text }) => text).join(' '),
      record: quotedText(['v=spf1', ...kept, all.text].join(' ')),
    };
    return [{ subject: target, data, evidence: texts.map((value) => ({ label: 'record', value })) }];
  },
  examples: [
    {
      name: 'a term behind all',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx -all ip4:192.0.2.1' } }) },
      findings: 1,
    },
    {
      name: 'all at the end',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx ip4:192.0.2.1 -all' } }) },
      findings: 0,
    },
    {
      name: 'exp= may stand anywhere',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx -all exp=why.example.com' } }) },
      findings: 0,
    },
    { name: 'no record', facts: { spf: spfTree({ 'example.com': {} }) }, findings: 0 },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});
