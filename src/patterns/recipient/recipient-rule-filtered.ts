import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/recipient-rule-filtered',
  reason: 'recipient-refuses',
  rank: 'generic',
  match: [
    wording`\bmessage filtered\b(?!\. (?:Refer|Please see))(?! by)`,
    wording`\bdelivery not authori[sz]ed\b.{0,60}\b(?:recipient|user|mailbox)`,
    wording`\b(?:external|outside|internet) {mail} (?:is |are )?{refused}`,
    wording`\bhas chosen not to receive\b`,
    wording`\bRESOLVER\.RST\.`,
    wording`\bdelivery restriction`,
    wording`\brestricted to (?:authenticated|specific|certain) senders`,
    wording`\brule imposed mailbox access`,
  ],
  why: 'A rule of the mailbox or group lets only certain people write to it (Exchange: delivery restrictions).',
  fix: 'Ask the owner of the mailbox or group to add you to those who may send, or write to another address there.',
  source:
    'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
  samples: ['550 5.2.0 Message Filtered'],
  nearMisses: ['550 5.7.1 Message refused', '553 Message filtered. Please see the FAQs section on spam'],
});
