import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/microsoft-sender-id',
  reason: 'spf',
  rank: 'code',
  match: [/sender id \(.{1,20}\) not permitted/i],
  speaker: 'microsoft',
  title: 'Exchange: Sender ID, a relative of SPF, does not allow this address',
  fix: 'Publish an SPF record that covers the sending address; with a forwarded message add a Sender header of your own domain.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.1 Sender ID (PRA) Not Permitted'],
  nearMisses: [
    '550 5.7.23 Sender Policy Framework violation',
    "550 5.7.1 can't determine Purported Responsible Address",
  ],
});
