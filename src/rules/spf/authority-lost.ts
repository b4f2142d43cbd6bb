import { absent } from '../../facts/observed.ts';
import { changeOf } from '../../facts/spf-plan.ts';
import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/authority-lost',
  severity: 'warning',
  title: 'Addresses that may send today, and no longer with the new record',
  message: 'With the new record of {domain}, {size} addresses lose authority: {blocks}.',
  why: 'If any of them still sends, its mail is refused or junked from the moment the record is published.',
  fix: 'Make sure that none of them sends for {domain}, or add them to the new record.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-10.1'],
  needs: ['spf', 'published'],
  check({ spf, published }, { target }) {
    if (spf.state === 'absent') return [];
    const { lost } = changeOf(published, spf.value);
    const blocks = [...lost.ipv4.blocks, ...lost.ipv6.blocks];
    if (blocks.length === 0) return [];
    const more = blocks.length > SHOWN ? ` and ${blocks.length - SHOWN} blocks more` : '';
    const size = String(BigInt(lost.ipv4.size) + BigInt(lost.ipv6.size));
    return [{ subject: target, data: { domain: target, size, blocks: `${blocks.slice(0, SHOWN).join(' ')}${more}` } }];
  },
  examples: [
    {
      name: 'a range is gone',
      facts: {
        published: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/24 -all' } }),
        spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/25 -all' } }),
      },
      findings: 1,
    },
    {
      name: 'only more than before',
      facts: {
        published: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/25 -all' } }),
        spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/24 -all' } }),
      },
      findings: 0,
    },
    {
      name: 'nothing was published',
      facts: { published: absent('nodata'), spf: spfTree({ 'example.com': { spf: 'v=spf1 -all' } }) },
      findings: 0,
    },
    {
      name: 'what is published did not answer',
      facts: { published: spfTree({ 'example.com': '?' }), spf: spfTree({ 'example.com': { spf: 'v=spf1 -all' } }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});

/** Blocks that the message names. */
const SHOWN = 8;
