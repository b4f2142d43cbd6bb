import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/microsoft-dns-failed',
  reason: 'domain-not-found',
  rank: 'code',
  match: [
    /[45]\.4\.31[02]\b.{0,60}dns /i,
    /InfoDomainNonexistent|InfoNoRecords/i,
    /dns domain \S{1,255} does not exist/i,
  ],
  speaker: 'microsoft',
  title: 'Exchange: the domain does not exist, or has no mail server',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=example.invalid]',
  ],
  nearMisses: ['550 5.4.316 Message expired, connection refused'],
});
