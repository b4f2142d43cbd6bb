import { absent } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import { defineRule } from '../define.ts';
import { texts, timedOut } from '../sample-facts.ts';

export default defineRule({
  id: 'dmarc/missing',
  severity: 'warning',
  title: 'No DMARC record',
  message: '_dmarc.{domain} has no DMARC record.',
  why: 'Gmail, Yahoo, Microsoft and Apple ask a DMARC record of those who send much, and anybody can write mail in the name of a domain without one.',
  fix: '_dmarc.{domain}. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@{domain}"',
  references: ['https://www.rfc-editor.org/rfc/rfc9989', 'https://support.google.com/mail/answer/81126'],
  needs: ['dmarc', 'a'],
  check({ dmarc, a }, { target }) {
    if (a.state === 'absent' && a.why === 'nxdomain') return [];
    const records = dmarc.state === 'found' ? dmarc.value.map(joinedText) : [];
    if (records.some((text) => /^v\s*=\s*DMARC1\s*(?:;|$)/i.test(text))) return [];
    return [{ subject: target, data: { domain: target }, evidence: records.map((value) => ({ label: 'TXT', value })) }];
  },
  examples: [
    { name: 'nothing there', facts: { dmarc: absent('nxdomain'), a: absent('nodata') }, findings: 1 },
    { name: 'another text there', facts: { dmarc: texts('hello'), a: absent('nodata') }, findings: 1 },
    { name: 'a record', facts: { dmarc: texts('v=DMARC1; p=none'), a: absent('nodata') }, findings: 0 },
    { name: 'time-out', facts: { dmarc: timedOut, a: absent('nodata') }, findings: 0, unjudged: 1 },
    { name: 'the domain does not exist', facts: { dmarc: absent('nxdomain'), a: absent('nxdomain') }, findings: 0 },
  ],
});
