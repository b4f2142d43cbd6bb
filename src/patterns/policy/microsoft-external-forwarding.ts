import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/microsoft-external-forwarding',
  reason: 'policy-generic',
  rank: 'code',
  match: [/does not allow external forwarding/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: automatic forwarding to the outside is switched off',
  why: 'Code 5.7.520: the outbound spam policy forbids that mailboxes forward by rule to other organisations.',
  fix: 'Allow it for this mailbox in an outbound spam policy, or read the mailbox instead of forwarding it.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
  ],
  nearMisses: ['550 5.7.1 forwarding loop'],
});
