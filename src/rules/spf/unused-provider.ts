import { absent, found, notAsked, type Observed } from '../../facts/observed.ts';
import type { SpfSender } from '../../facts/spf-senders.ts';
import { defineEachRule } from '../define.ts';
import { timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'spf/unused-provider',
  severity: 'note',
  title: 'SPF lets a provider send that nothing else of the domain names',
  message: 'The SPF record of {owner} has {term}, but no MX, DKIM key or other record of {domain} leads to {provider}.',
  why: 'Every customer of {provider} passes SPF for {domain}; an include that outlived its use only helps forgers, and costs lookups.',
  fix: 'If {provider} no longer sends for {domain}, remove {term} from the record of {owner}; if it does, publish the DKIM keys that it gives.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-11.4'],
  needs: ['senders'],
  each: ({ senders }, { target }) =>
    senders.state === 'found'
      ? senders.value.map((sender) => ({ subject: target, sender, traces: sender.traces }))
      : [],
  check({ subject, sender: { name, owner, term }, traces }) {
    if (traces.state === 'found') return [];
    return [{ subject, data: { domain: subject, owner, term, provider: name } }];
  },
  examples: [
    { name: 'nothing leads there', facts: { senders: sending(absent()) }, findings: 1 },
    {
      name: 'its key is published',
      facts: { senders: sending(found(['TXT mailjet._domainkey.example.com'])) },
      findings: 0,
    },
    {
      name: 'it leaves no trace',
      facts: { senders: sending(notAsked('it leaves no record')) },
      findings: 0,
      skipped: 1,
    },
    { name: 'no answer', facts: { senders: sending(timedOut) }, findings: 0, unjudged: 1 },
  ],
});

function sending(traces: Observed<readonly string[]>): Observed<readonly SpfSender[]> {
  return found([{ id: 'mailjet', name: 'Mailjet', owner: 'example.com', term: 'include:spf.mailjet.com', traces }]);
}
