import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/microsoft-connection-refused',
  reason: 'connection-refused',
  rank: 'code',
  match: [wording`\b[45]\.4\.316\b connection refused`],
  speaker: 'microsoft',
  title: 'Exchange Online: the next server refuses the connection',
  why: 'Exchange Online reached the host that the MX record or connector names, and nothing listens on port 25 there, or a firewall turns it away.',
  fix: 'Look at the server that it names: does it listen on port 25, and does its firewall let in the addresses of Exchange Online?',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.com]',
  ],
  nearMisses: ['450 4.4.317 Cannot connect to remote server'],
});
