import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/microsoft-unregistered-domain',
  reason: 'sender-not-owned',
  rank: 'code',
  match: [/(?:blocked from sending|sending) from (?:an )?unregistered domain/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: you send for a domain that your tenant does not own',
  fix: 'Add and verify the domain in the Microsoft 365 admin centre, or send with a From address of a domain that is verified.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.750 Client blocked from sending from unregistered domain'],
  nearMisses: ['550 5.7.1 domain not registered here'],
});
