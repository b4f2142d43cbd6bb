import { found } from '../../facts/observed.ts';
import { isGenericName } from '../../syntax/generic-name.ts';
import { reverseName } from '../../syntax/reverse.ts';
import { defineEachRule } from '../define.ts';
import { addressesOf } from '../exchanges.ts';
import { exchange, hostAddress, soundExchange } from '../sample-facts.ts';

export default defineEachRule({
  id: 'ptr/generic',
  severity: 'warning',
  title: 'PTR record looks like a customer’s line',
  message: 'The PTR of {address} ({host}) is {name}, a name that the provider made from the address.',
  why: 'Receivers take such names for home connections: Yahoo and Apple ask for a name of your own, and several filters refuse the rest.',
  fix: 'Set by whoever owns the address, the hosting or network provider:\n{reverse}. IN PTR {host}.',
  references: ['https://senders.yahooinc.com/best-practices/', 'https://support.apple.com/en-us/102322'],
  needs: ['mx'],
  each: addressesOf,
  check({ subject, host, reverse }) {
    if (reverse.state === 'absent' || reverse.value.length === 0) return [];
    if (!reverse.value.every(({ name }) => isGenericName(name, subject))) return [];
    const name = reverse.value[0]?.name ?? '';
    return [{ subject, data: { address: subject, host, name, reverse: reverseName(subject) } }];
  },
  examples: [
    {
      name: 'made from the address',
      facts: { mx: found([exchange('mx1.example.com', hostAddress('192.0.2.1', 'host-192-0-2-1.isp.example'))]) },
      findings: 1,
    },
    {
      name: 'reversed order',
      facts: { mx: found([exchange('mx1.example.com', hostAddress('192.0.2.1', '1.2.0.192.dyn.isp.example'))]) },
      findings: 1,
    },
    { name: 'a name of its own', facts: { mx: found([soundExchange]) }, findings: 0 },
    {
      name: 'a number in a name of its own',
      facts: { mx: found([exchange('mx12.example.com', hostAddress('192.0.2.1', 'mx12.example.com'))]) },
      findings: 0,
    },
  ],
});
