import { found } from '../../facts/observed.ts';
import { isUnroutable } from '../../syntax/reverse.ts';
import { defineEachRule } from '../define.ts';
import { exchangesOf } from '../exchanges.ts';
import { exchange, hostAddress, soundExchange, timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'mx/unroutable',
  severity: 'error',
  title: 'MX host has only private addresses',
  message: 'The MX {exchange} of {domain} leads only to {addresses}, which nobody outside can reach.',
  why: 'Private and loopback addresses (RFC 6890) mean another machine, or none, to every sender: mail is not delivered.',
  fix: 'Publish the server’s public address in their place:\n{exchange}. IN A 192.0.2.25',
  references: ['https://www.rfc-editor.org/rfc/rfc6890', 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  needs: ['mx'],
  each: (facts) =>
    exchangesOf(facts)
      .map(({ subject, exchange: { a, aaaa } }) => ({ subject, a, aaaa }))
      // One address that can be reached is enough, whatever else is unknown.
      .filter(({ a, aaaa }) => ![a, aaaa].some((one) => one.state === 'found' && !one.value.every(isUnroutable))),
  check({ subject, a, aaaa }, { target }) {
    const addresses = [...(a.state === 'found' ? a.value : []), ...(aaaa.state === 'found' ? aaaa.value : [])];
    if (addresses.length === 0 || !addresses.every(isUnroutable)) return [];
    return [{ subject, data: { domain: target, exchange: subject, addresses } }];
  },
  examples: [
    {
      name: 'a private address',
      facts: { mx: found([exchange('mx1.example.com', hostAddress('10.0.0.25'))]) },
      findings: 1,
    },
    { name: 'loopback', facts: { mx: found([exchange('mx1.example.com', hostAddress('127.0.0.1'))]) }, findings: 1 },
    {
      name: 'a private address beside a public one',
      facts: { mx: found([exchange('mx1.example.com', hostAddress('10.0.0.25'), hostAddress('192.0.2.25'))]) },
      findings: 0,
    },
    {
      name: 'a public address, IPv6 unknown',
      facts: { mx: found([{ ...soundExchange, aaaa: timedOut }]) },
      findings: 0,
    },
    { name: 'a public address', facts: { mx: found([soundExchange]) }, findings: 0 },
    {
      name: 'private, but IPv6 is unknown',
      facts: { mx: found([{ ...exchange('mx1.example.com', hostAddress('10.0.0.25')), aaaa: timedOut }]) },
      findings: 0,
      unjudged: 1,
    },
  ],
});
