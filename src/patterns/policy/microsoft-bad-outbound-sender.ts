import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/microsoft-bad-outbound-sender',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/bad outbound sender|OutboundSpamException|WASCL UserAction/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: your mailbox was barred from sending, for spam',
  why: 'Code 5.1.8: Microsoft saw too much spam from this mailbox, usually because somebody else has its password.',
  fix: "Reset the password, turn on multi-factor sign-in, delete strange rules; then an administrator removes the mailbox from 'Restricted entities' in Defender.",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724. S(9333)',
    '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is Suspend, ShowTierUpgrade.',
  ],
  nearMisses: ['550 5.1.8 Sender address rejected: Domain not found'],
});
