import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/microsoft-recipient-not-found',
  reason: 'user-unknown',
  rank: 'code',
  match: [/RESOLVER\.ADR\.(?:Ex)?Recip(?:ient)?NotFound/i, /recipient not found by smtp address lookup/i, /IMCEAEX-/],
  speaker: 'microsoft',
  title: 'Exchange: no such recipient in the organisation',
  why: 'The receiving Exchange organisation knows no such address. IMCEAEX in the address means that Outlook kept an old internal name of a mailbox that was moved or made anew.',
  fix: "Ask for the right address; where IMCEAEX stands in it, delete the name from Outlook's auto-complete list and type the address anew.",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient user@example.com not found by SMTP address lookup',
    '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found',
  ],
  nearMisses: ['550 5.2.2 STOREDRV.Deliver; mailbox full'],
});
