import { found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { exchangesOf } from '../exchanges.ts';
import { exchange, hostAddress, nullExchange, soundExchange } from '../sample-facts.ts';

export default defineRule({
  id: 'mx/single',
  severity: 'note',
  title: 'One mail host with one address',
  message: '{domain} takes mail at {exchange} ({address}) alone.',
  why: 'While that host is down mail waits with its senders, for days at most; that is sound for a small site, and worth knowing.',
  fix: 'Nothing, if outages are short. Otherwise a second MX with the same filters and the same list of recipients.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  needs: ['mx'],
  check(facts, { target }) {
    const all = exchangesOf(facts);
    const [first] = all;
    const families = [all.map(({ exchange }) => exchange.a), all.map(({ exchange }) => exchange.aaaa)];
    if (first === undefined || families.flat().some(({ state }) => state === 'unknown')) return [];
    // What an exchange without address means is told by another rule.
    if (all.some(({ exchange }) => exchange.a.state !== 'found' && exchange.aaaa.state !== 'found')) return [];
    const [four = [], six = []] = families.map((answers) => [
      ...new Set(answers.flatMap((answer) => (answer.state === 'found' ? answer.value : []))),
    ]);
    const [address] = [...four, ...six];
    if (address === undefined || four.length > 1 || six.length > 1) return [];
    return [{ subject: target, data: { domain: target, exchange: first.subject, address } }];
  },
  examples: [
    { name: 'one host, one address', facts: { mx: found([soundExchange]) }, findings: 1 },
    {
      name: 'two hosts',
      facts: { mx: found([soundExchange, exchange('mx2.example.com', hostAddress('198.51.100.25'))]) },
      findings: 0,
    },
    {
      name: 'two names of one host',
      facts: { mx: found([soundExchange, exchange('mx2.example.com', hostAddress('192.0.2.25'))]) },
      findings: 1,
    },
    {
      name: 'a second host without address',
      facts: { mx: found([soundExchange, exchange('mx2.example.com')]) },
      findings: 0,
    },
    { name: 'null MX', facts: { mx: found([nullExchange]) }, findings: 0 },
  ],
});
