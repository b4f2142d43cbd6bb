import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-suspicious-activity',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/4\.7\.[56]\d\d access denied, please try again/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: suspicious mail from your address; refused for now',
  why: 'Codes 4.7.500 to 4.7.699: the address is limited until it has been judged.',
  fix: 'Stop bulk mail for some hours. Where it does not end within two days, write to Microsoft with the refusal.',
  contact: 'https://sender.office.com/',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['451 4.7.550 Access denied, please try again later'],
  nearMisses: ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]'],
});
