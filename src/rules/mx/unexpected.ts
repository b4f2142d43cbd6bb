import { found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { soundExchange } from '../sample-facts.ts';

const nameOf = (name: string): string => name.toLowerCase().replace(/\.$/, '');

export default defineRule({
  id: 'mx/unexpected',
  severity: 'error',
  title: 'The MX records are not those that are expected',
  message: 'The MX records of {domain} name {named}; the configuration expects {expected}.',
  why: 'Mail for the domain goes to hosts that nobody planned, or passes by one that was: somebody changed the zone, or the configuration is of yesterday.',
  fix: 'If the zone is wrong, publish:\n{records}\nIf the zone is right, change mx in maildoctor.yaml.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  needs: ['mx', 'expectedMx'],
  check({ mx, expectedMx }, { target }) {
    if (expectedMx.state === 'absent') return [];
    const named = mx.state === 'found' ? mx.value.map(({ exchange }) => nameOf(exchange)) : [];
    const expected = expectedMx.value.map(nameOf);
    const isSame = named.every((one) => expected.includes(one)) && expected.every((one) => named.includes(one));
    if (isSame) return [];
    const records = expected.map((one, index) => `${target}. IN MX ${10 * (index + 1)} ${one}.`).join('\n');
    return [
      { subject: target, data: { domain: target, named: named.length > 0 ? named : 'nothing', expected, records } },
    ];
  },
  examples: [
    {
      name: 'as expected, in any order and case',
      facts: { mx: found([soundExchange]), expectedMx: found(['MX1.example.com.']) },
      findings: 0,
    },
    {
      name: 'another host',
      facts: { mx: found([soundExchange]), expectedMx: found(['mail.example.com']) },
      findings: 1,
    },
    { name: 'no MX at all', facts: { mx: found([]), expectedMx: found(['mail.example.com']) }, findings: 1 },
  ],
});
