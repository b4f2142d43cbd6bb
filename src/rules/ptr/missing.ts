import { found } from '../../facts/observed.ts';
import { reverseName } from '../../syntax/reverse.ts';
import { defineEachRule } from '../define.ts';
import { addressesOf } from '../exchanges.ts';
import { exchange, hostAddress, soundExchange, timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'ptr/missing',
  severity: 'warning',
  title: 'No PTR record',
  message: '{address} ({host}) has no PTR record.',
  why: 'Gmail, Yahoo, Microsoft and many others refuse mail from an address without a reverse name; if this host also sends, its mail is refused.',
  fix: 'Set by whoever owns the address, the hosting or network provider:\n{reverse}. IN PTR {host}.',
  references: ['https://support.google.com/mail/answer/81126', 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1'],
  needs: ['mx'],
  each: addressesOf,
  check({ subject, host, reverse }) {
    if (reverse.state === 'found') return [];
    return [{ subject, data: { address: subject, host, reverse: reverseName(subject) } }];
  },
  examples: [
    { name: 'no PTR', facts: { mx: found([exchange('mx1.example.com', hostAddress('192.0.2.25'))]) }, findings: 1 },
    { name: 'a PTR', facts: { mx: found([soundExchange]) }, findings: 0 },
    {
      name: 'the reverse zone did not answer',
      facts: { mx: found([exchange('mx1.example.com', { address: '192.0.2.25', reverse: timedOut })]) },
      findings: 0,
      unjudged: 1,
    },
  ],
});
