import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/recipient-rule-filtered',
  reason: 'recipient-refuses',
  rank: 'generic',
  literals: [
    'message filtered',
    'filtered by recipient',
    'delivery not authorized',
    'not authorized, message refused',
    'delivery restriction',
    'restrict',
    'resolver.rst.authrequired; authentication',
    'resolver.rst.',
    'rejected your message to the following',
    'bogus nested',
    'sender not allowed',
  ],
  match: [
    /\bmessage filtered\b(?!\. Refer)/i,
    /\bdelivery not authori[sz]ed/i,
    /\bRESOLVER\.RST\./i,
    /\bdelivery restriction/i,
    /\brestricted to (?:authenticated|specific|certain) senders/i,
  ],
  why: 'A rule of the mailbox or group lets only certain people write to it (Exchange: delivery restrictions).',
  fix: 'Ask the owner of the mailbox or group to add you to those who may send, or write to another address there.',
  source:
    'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
  samples: ['550 5.2.0 Message Filtered'],
  nearMisses: ['550 5.7.1 Message refused'],
});
