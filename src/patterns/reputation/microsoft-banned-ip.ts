import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-banned-ip',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/\bbanned sending ip\b/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: your address is on its own list of blocked senders',
  why: 'Exchange Online Protection has banned the sending address (codes 5.7.606 to 5.7.649), after spam or because the range has no history. It is no public blocklist: only Microsoft can remove it.',
  fix: 'Stop the spam first, then ask for removal at https://sender.office.com/ with the address and a mailbox that you can read; it takes effect within a day.',
  contact: 'https://sender.office.com/',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 (AS16012609)',
  ],
  nearMisses: ['550 5.7.505 Access denied, banned recipient'],
});
