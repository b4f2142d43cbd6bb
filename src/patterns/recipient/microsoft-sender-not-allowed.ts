import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/microsoft-sender-not-allowed',
  reason: 'recipient-refuses',
  rank: 'code',
  match: [
    /RESOLVER\.RST\.(?:Auth|NotAuthorized|SenderNot|RestrictedTo|Sender)/i,
    /5\.7\.1(?:2|24|29|33|34|36)\b.{0,120}(?:not (?:authenticated|permitted|authorized|allowed)|proven that the sender)/i,
  ],
  speaker: 'microsoft',
  title: 'Exchange: this recipient or group takes mail only from certain senders',
  why: 'The mailbox or distribution group accepts only authenticated (internal) senders or those on its list of allowed senders.',
  fix: 'Ask the owner of the group, by another way, to allow senders outside the organisation (RequireSenderAuthenticationEnabled false) or to add you.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
  ],
  nearMisses: ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'],
});
