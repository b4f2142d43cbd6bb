import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/microsoft-transport-rule',
  reason: 'policy-generic',
  rank: 'code',
  match: [/TRANSPORT\.RULES\.RejectMessage/i, /rejected by organization policy/i],
  speaker: 'microsoft',
  blame: 'them',
  title: 'Exchange: a rule of the organisation refused it',
  fix: 'Ask the recipient which mail flow rule took it (size, attachment, words, sender); their administrator sees it in the message trace.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'],
  nearMisses: ['550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
});
