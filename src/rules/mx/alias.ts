import { found } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { exchangesOf } from '../exchanges.ts';
import { hostAddress, soundExchange } from '../sample-facts.ts';

export default defineEachRule({
  id: 'mx/alias',
  severity: 'warning',
  title: 'MX points to an alias',
  message: 'The MX {exchange} of {domain} is a CNAME for {canonical}.',
  why: 'An MX must name a host, not an alias (RFC 2181 section 10.3): some senders refuse to follow it, and mail loops where the host knows only its own name.',
  fix: '{domain}. IN MX {preference} {canonical}.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc2181#section-10.3',
    'https://www.rfc-editor.org/rfc/rfc5321#section-5.1',
  ],
  needs: ['mx'],
  each: exchangesOf,
  check({ exchange }, { target }) {
    const canonical = exchange.aliases.at(-1);
    if (canonical === undefined) return [];
    const data = { domain: target, exchange: exchange.exchange, canonical, preference: exchange.preference };
    return [{ subject: exchange.exchange, data }];
  },
  examples: [
    { name: 'an alias', facts: { mx: found([{ ...soundExchange, aliases: ['host.example.net'] }]) }, findings: 1 },
    {
      name: 'a host',
      facts: { mx: found([{ ...soundExchange, addresses: [hostAddress('192.0.2.25')] }]) },
      findings: 0,
    },
  ],
});
