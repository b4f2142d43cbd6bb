import { absent, found } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import { isDmarcRecord } from '../../syntax/dmarc.ts';
import { defineEachRule } from '../define.ts';
import { texts, timedOut } from '../sample-facts.ts';

const domain = { a: absent('nodata'), dmarcAbove: absent() } as const;

export default defineEachRule({
  id: 'dmarc/missing',
  severity: 'warning',
  title: 'No DMARC record',
  message: '_dmarc.{domain} has no DMARC record.',
  why: 'Gmail, Yahoo, Microsoft and Apple ask a DMARC record of those who send much, and anybody can write mail in the name of a domain without one.',
  fix: '_dmarc.{domain}. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@{domain}"',
  references: ['https://www.rfc-editor.org/rfc/rfc9989', 'https://support.google.com/mail/answer/81126'],
  needs: ['dmarc'],
  weighs: ['a', 'dmarcAbove'],
  each({ dmarc, a, dmarcAbove }, { target }) {
    const records = dmarc.state === 'found' ? dmarc.value.map(joinedText) : [];
    const isNoDomain = a.state === 'absent' && a.why === 'nxdomain';
    // A name below inherits the policy of the domain above it (RFC 9989 section 4.10).
    const inherits = dmarcAbove.state === 'found';
    if (isNoDomain || inherits || records.some(isDmarcRecord)) return [];
    return [{ subject: target, dmarcAbove, records }];
  },
  check: ({ subject, records }) => [
    { subject, data: { domain: subject }, evidence: records.map((value) => ({ label: 'TXT', value })) },
  ],
  examples: [
    { name: 'nothing there', facts: { dmarc: absent('nxdomain'), ...domain }, findings: 1 },
    { name: 'another text there', facts: { dmarc: texts('hello'), ...domain }, findings: 1 },
    { name: 'the version in small letters', facts: { dmarc: texts('v=dmarc1; p=none'), ...domain }, findings: 1 },
    { name: 'a record', facts: { dmarc: texts('v=DMARC1; p=none'), ...domain }, findings: 0 },
    {
      name: 'a record, the rest unknown',
      facts: { dmarc: texts('v=DMARC1'), a: timedOut, dmarcAbove: timedOut },
      findings: 0,
    },
    {
      name: 'a record of the domain above',
      target: 'news.example.com',
      facts: {
        ...domain,
        dmarc: absent('nxdomain'),
        dmarcAbove: found({ name: '_dmarc.example.com', text: 'v=DMARC1; p=none' }),
      },
      findings: 0,
    },
    {
      name: 'the domain above is unknown',
      target: 'news.example.com',
      facts: { ...domain, dmarc: absent('nxdomain'), dmarcAbove: timedOut },
      findings: 0,
      unjudged: 1,
    },
    { name: 'time-out', facts: { dmarc: timedOut, ...domain }, findings: 0, unjudged: 1 },
    {
      name: 'the domain does not exist',
      facts: { ...domain, dmarc: absent('nxdomain'), a: absent('nxdomain') },
      findings: 0,
    },
  ],
});
