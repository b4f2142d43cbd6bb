import type { ReceivedMessage } from '../../facts/message.ts';
import { found, type Observed } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { evidenceOf, locationOf, receivedOf, resultOf, subjectOf } from '../messages.ts';
import { arrived, authenticated, verdict } from '../sample-messages.ts';

const TESTS = /^(?:RDNS_NONE|RDNS_DYNAMIC|NO_RDNS.*|HFILTER_HOSTNAME_UNKNOWN|RCVD_NO_RDNS)$/;

/** The test or result that says so; empty where one says that all is well. */
function toldBy(message: ReceivedMessage): Observed<string> {
  const test = message.verdicts.flatMap(({ tests }) => tests).find(({ name }) => TESTS.test(name));
  if (test !== undefined) return found(test.name);
  const iprev = resultOf(message, 'iprev');
  if (iprev.state !== 'found') return message.verdicts.some(({ tests }) => tests.length > 0) ? found('') : iprev;
  return found(/^(?:fail|permerror)$/.test(iprev.value.result) ? evidenceOf(message, iprev.value).value : '');
}

export default defineEachRule({
  id: 'message/no-reverse-name',
  severity: 'warning',
  title: 'The sending address has no name of its own',
  message: '{address} has no reverse name that leads back to it.',
  why: 'Receivers take such an address for a hijacked home computer; Gmail and Microsoft refuse or junk what comes from it.',
  fix: 'Ask whoever gave you {address} for a PTR record with the name of your mail server, and let that name have {address} as its address.',
  references: ['https://www.rfc-editor.org/rfc/rfc8601#section-2.7.3', 'https://support.google.com/mail/answer/81126'],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).map((message) => ({ subject: subjectOf(message), message, told: toldBy(message) })),
  check({ message, told }) {
    if (told.state !== 'found' || told.value === '') return [];
    const address = message.clientAddress ?? 'the address that sent it';
    const evidence = [{ label: 'told', value: told.value }];
    return [{ subject: address, data: { address }, evidence, ...locationOf(message) }];
  },
  examples: [
    {
      name: 'SpamAssassin says so',
      facts: arrived({ verdicts: [verdict({ tests: [{ name: 'RDNS_NONE', score: 0.8 }] })] }),
      findings: 1,
    },
    {
      name: 'iprev fails',
      facts: authenticated({ iprev: 'fail' }, { properties: { 'policy.iprev': '192.0.2.10' } }),
      findings: 1,
    },
    { name: 'iprev passes', facts: authenticated({ iprev: 'pass' }), findings: 0 },
    { name: 'nobody asked', facts: arrived(), findings: 0, skipped: 1 },
    { name: 'DNS failed there', facts: authenticated({ iprev: 'temperror' }), findings: 0, unjudged: 1 },
  ],
});
