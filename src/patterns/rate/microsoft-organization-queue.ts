import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-organization-queue',
  reason: 'rate-limited',
  rank: 'code',
  match: [/organization queue quota exceeded/i],
  speaker: 'microsoft',
  blame: 'them',
  title: 'Microsoft 365: too much mail waits for this organisation',
  why: "The receiving organisation's own server takes its mail too slowly, so Microsoft stops taking more.",
  fix: 'Nothing on your side: it is retried; tell the receiver by another way.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['450 4.7.3 Organization queue quota exceeded.'],
  nearMisses: ['552 5.2.2 quota exceeded'],
});
