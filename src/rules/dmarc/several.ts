import { joinedText } from '../../facts/reported.ts';
import { isDmarcRecord } from '../../syntax/dmarc.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { texts } from '../sample-facts.ts';

export default defineRule({
  id: 'dmarc/several',
  severity: 'error',
  title: 'Several DMARC records',
  message: '_dmarc.{domain} has {count} DMARC records.',
  why: 'With more than one, receivers apply none: the domain is as unprotected as without DMARC.',
  fix: 'Keep one of them and delete the others:\n_dmarc.{domain}. IN TXT {first}',
  references: ['https://www.rfc-editor.org/rfc/rfc9989#section-4.10'],
  needs: ['dmarc'],
  check({ dmarc }, { target }) {
    const records = dmarc.state === 'found' ? dmarc.value.map(joinedText).filter(isDmarcRecord) : [];
    if (records.length < 2) return [];
    const data = { domain: target, count: records.length, first: quotedText(records[0] ?? '') };
    return [{ subject: target, data, evidence: records.map((value) => ({ label: 'record', value })) }];
  },
  examples: [
    { name: 'two records', facts: { dmarc: texts('v=DMARC1; p=none', 'v=DMARC1; p=reject') }, findings: 1 },
    { name: 'a record beside another text', facts: { dmarc: texts('v=DMARC1; p=none', 'hello') }, findings: 0 },
    { name: 'none', facts: { dmarc: texts() }, findings: 0 },
  ],
});
