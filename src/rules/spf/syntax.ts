import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/syntax',
  severity: 'error',
  title: 'SPF record with a mistake',
  message: 'The SPF record of {owner} has a mistake in "{term}": {mistake}.',
  why: 'Receivers read the whole record before they use any of it: one mistake makes it a permanent error, and SPF passes for nobody.',
  fix: 'Correct the term at column {column} of the record of {owner}, and test it before publishing: maildoctor spf {domain} --record "…"',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node }) => ({ subject: node.domain, text: node.text, error: node.error }))
      : [],
  check({ subject, text, error }, { target }) {
    if (error === undefined || text.state === 'absent') return [];
    const { message: mistake, column, term } = error;
    const caret = `${' '.repeat(column - 1)}^`;
    const evidence = [
      { label: 'record', value: text.value },
      { label: 'place', value: caret },
    ];
    return [{ subject, data: { domain: target, owner: subject, mistake, column, term }, evidence }];
  },
  examples: [
    {
      name: 'an unknown mechanism',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ipv4:192.0.2.1 -all' } }) },
      findings: 1,
    },
    {
      name: 'a mistake in an included record',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { spf: 'v=spf1 ip4:192.0.2.0/33 -all' },
        }),
      },
      findings: 1,
    },
    { name: 'sound', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.1 -all' } }) }, findings: 0 },
    {
      name: 'an include that does not answer',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' }, 'a.example.net': '?' }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});
