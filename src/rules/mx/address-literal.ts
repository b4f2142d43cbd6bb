import { found } from '../../facts/observed.ts';
import { isAddress } from '../../syntax/reverse.ts';
import { defineEachRule } from '../define.ts';
import { exchangesOf } from '../exchanges.ts';
import { exchange, soundExchange } from '../sample-facts.ts';

export default defineEachRule({
  id: 'mx/address-literal',
  severity: 'error',
  title: 'MX is an IP address',
  message: 'The MX of {domain} is the address {address}, not a host name.',
  why: 'An MX record holds a name; senders look up {address} as one, find nothing, and mail is not delivered.',
  fix: '{domain}. IN MX {preference} mail.{domain}.\nmail.{domain}. IN {type} {address}',
  references: [
    'https://www.rfc-editor.org/rfc/rfc1035#section-3.3.9',
    'https://www.rfc-editor.org/rfc/rfc5321#section-5.1',
  ],
  needs: ['mx'],
  each: exchangesOf,
  check({ exchange: { exchange, preference } }, { target }) {
    if (!isAddress(exchange)) return [];
    const type = exchange.includes(':') ? 'AAAA' : 'A';
    return [{ subject: target, data: { domain: target, address: exchange, preference, type } }];
  },
  examples: [
    { name: 'an IPv4 address', facts: { mx: found([exchange('192.0.2.25')]) }, findings: 1 },
    { name: 'a host name', facts: { mx: found([soundExchange]) }, findings: 0 },
  ],
});
