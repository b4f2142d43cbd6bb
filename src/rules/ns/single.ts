import { absent, found, notAsked } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';

const server = (name: string) => ({
  name,
  addresses: found(['192.0.2.53']),
  authoritative: notAsked('give --authoritative'),
});

export default defineRule({
  id: 'ns/single',
  severity: 'warning',
  title: 'Only one name server',
  message: '{domain} has one name server, {server}.',
  why: 'While it is down nobody can look up the domain: mail to it waits, and mail from it is deferred by receivers that check the sender.',
  fix: 'A second server in another network; the registrar must know it too:\n{domain}. IN NS ns2.{domain}.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc2182#section-5',
    'https://www.rfc-editor.org/rfc/rfc1034#section-4.1',
  ],
  needs: ['ns'],
  check({ ns }, { target }) {
    const [only, ...more] = ns.state === 'found' ? ns.value : [];
    if (only === undefined || more.length > 0) return [];
    return [{ subject: target, data: { domain: target, server: only.name } }];
  },
  examples: [
    { name: 'one', facts: { ns: found([server('ns1.example.com')]) }, findings: 1 },
    { name: 'two', facts: { ns: found([server('ns1.example.com'), server('ns2.example.com')]) }, findings: 0 },
    { name: 'the name is not a zone of its own', facts: { ns: absent('nodata') }, findings: 0 },
  ],
});
