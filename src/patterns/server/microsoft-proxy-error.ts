import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/microsoft-proxy-error',
  reason: 'remote-temporary',
  rank: 'code',
  match: [/temporary server error\. please try again later\.? PRX\d/i, /\bPRX\d{1,2}\b.{0,20}NextHop/],
  speaker: 'microsoft',
  blame: 'them',
  title: 'Exchange: its front server could not reach the mailbox server',
  fix: 'Nothing on your side: it is retried. Where it lasts for hours, the receiver has to look at DNS, certificates and health of its Exchange servers.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['451 4.7.0 Temporary server error. Please try again later. PRX4 NextHop: mail.example.com [192.0.2.1]'],
  nearMisses: ['451 4.7.500 Server busy. Please try again later from [192.0.2.1].'],
});
