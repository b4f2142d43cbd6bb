import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/redirect-beside-all',
  severity: 'note',
  title: 'SPF redirect that is never followed',
  message: 'The SPF record of {domain} has {redirect} beside {all}.',
  why: 'Where there is an all, redirect= is ignored: the senders of the other record are not covered.',
  fix: 'Remove one of the two: {all}, if the other record is meant to decide; {redirect}, if this one is.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-6.1'],
  needs: ['spf'],
  check({ spf }, { target }) {
    if (spf.state === 'absent') return [];
    const { terms, texts } = spf.value;
    const all = terms.find(({ name }) => name === 'all');
    const redirect = terms.find(({ name }) => name === 'redirect');
    if (!all || !redirect) return [];
    return [
      {
        subject: target,
        data: { domain: target, all: all.text, redirect: redirect.text },
        evidence: texts.map((value) => ({ label: 'record', value })),
      },
    ];
  },
  examples: [
    {
      name: 'both',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx redirect=a.example.net -all' } }) },
      findings: 1,
    },
    {
      name: 'redirect alone',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 mx redirect=a.example.net' },
          'a.example.net': { spf: 'v=spf1 -all' },
        }),
      },
      findings: 0,
    },
    { name: 'no record', facts: { spf: spfTree({ 'example.com': {} }) }, findings: 0 },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});
