import { absent, found, notAsked, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';

const server = (name: string, authoritative: boolean) => ({
  name,
  addresses: found(['192.0.2.53']),
  authoritative: found(authoritative),
});

export default defineEachRule({
  id: 'ns/lame',
  severity: 'error',
  title: 'A name server does not serve the zone',
  message: '{server} is a name server of {domain}, but {fault}.',
  why: 'Resolvers that happen to ask it get no answer, so that mail is delayed or refused now and then, for some senders only.',
  fix: 'Configure the zone {domain} on {server}, or delete this record, here and at the registrar:\n{domain}. IN NS {server}.',
  references: ['https://www.rfc-editor.org/rfc/rfc1912#section-2.8', 'https://www.rfc-editor.org/rfc/rfc9499'],
  needs: ['ns'],
  each: ({ ns }) =>
    ns.state === 'found'
      ? ns.value.map(({ name, addresses, authoritative }) => ({
          subject: name,
          authoritative,
          fault: addresses.state === 'absent' ? 'has no address' : 'does not answer for it with authority',
        }))
      : [],
  check({ subject, authoritative, fault }, { target }) {
    if (authoritative.state === 'found' && authoritative.value) return [];
    return [{ subject, data: { domain: target, server: subject, fault } }];
  },
  examples: [
    {
      name: 'one of two is lame',
      facts: { ns: found([server('ns1.example.com', true), server('ns2.example.com', false)]) },
      findings: 1,
    },
    {
      name: 'both serve',
      facts: { ns: found([server('ns1.example.com', true), server('ns2.example.com', true)]) },
      findings: 0,
    },
    {
      name: 'nobody asked',
      facts: { ns: found([{ ...server('ns1.example.com', true), authoritative: notAsked('give --authoritative') }]) },
      findings: 0,
      skipped: 1,
    },
    {
      name: 'a server without address',
      facts: { ns: found([{ ...server('ns1.example.com', false), addresses: absent('nxdomain') }]) },
      findings: 1,
    },
    {
      name: 'no answer',
      facts: {
        ns: found([
          { ...server('ns1.example.com', true), authoritative: unknown('timeout', 'timeout from 192.0.2.53') },
        ]),
      },
      findings: 0,
      unjudged: 1,
    },
  ],
});
