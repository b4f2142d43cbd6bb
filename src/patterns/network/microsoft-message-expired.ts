import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/microsoft-message-expired',
  reason: 'queue-expired',
  rank: 'code',
  match: [/\b[45]\.4\.3\d\d\b.{0,20}message expired/i, /QUEUE\.Expired/i],
  speaker: 'microsoft',
  title: 'Exchange: it tried for a day or two and gave up',
  why: 'Exchange Online could not reach the next server in time; the words behind it say why (refused, no answer, no DNS).',
  fix: 'Look at the server that it names: is port 25 open to the world, does the MX record name it, does its firewall know the addresses of Exchange Online?',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
    '550 4.4.7 QUEUE.Expired; message expired',
  ],
  nearMisses: ['550 5.4.1 Recipient address rejected: Access denied'],
});
