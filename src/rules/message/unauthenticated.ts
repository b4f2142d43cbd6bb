import { defineEachRule } from '../define.ts';
import { evidenceOf, locationOf, receivedOf, resultOf, subjectOf } from '../messages.ts';
import { arrived, authenticated } from '../sample-messages.ts';

export default defineEachRule({
  id: 'message/unauthenticated',
  severity: 'error',
  title: 'Nothing authenticates the message',
  message: 'Neither SPF nor DKIM vouches for {domain}: there is no SPF record, and no signature.',
  why: 'Gmail, Yahoo and Microsoft refuse or junk mail that neither authenticates.',
  fix: 'Publish SPF with the servers that send ({domain}. IN TXT "v=spf1 mx -all" where only your MX hosts do), and sign with DKIM.',
  references: ['https://support.google.com/mail/answer/81126', 'https://senders.yahooinc.com/best-practices/'],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).map((message) => ({
      subject: subjectOf(message),
      message,
      spf: resultOf(message, 'spf'),
      dkim: resultOf(message, 'dkim'),
    })),
  check({ subject, message, spf, dkim }) {
    const isNone = (one: typeof spf): boolean => one.state === 'found' && one.value.result === 'none';
    if (!isNone(spf) || !isNone(dkim)) return [];
    const evidence = [spf, dkim].flatMap((one) => (one.state === 'found' ? [evidenceOf(message, one.value)] : []));
    return [{ subject, data: { domain: subject }, evidence, ...locationOf(message) }];
  },
  examples: [
    { name: 'neither', facts: authenticated({ spf: 'none', dkim: 'none' }), findings: 1 },
    { name: 'signed', facts: authenticated({ spf: 'none', dkim: 'pass' }), findings: 0 },
    { name: 'nobody asked for SPF', facts: authenticated({ dkim: 'none' }), findings: 0, skipped: 1 },
    { name: 'nobody asked', facts: arrived(), findings: 0, skipped: 1 },
    { name: 'DNS failed there', facts: authenticated({ spf: 'temperror', dkim: 'none' }), findings: 0, unjudged: 1 },
  ],
});
