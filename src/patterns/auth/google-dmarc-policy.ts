import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-dmarc-policy',
  reason: 'dmarc',
  rank: 'code',
  match: [
    /unauthenticated email from \S{1,255} is not accepted due to domain's dmarc policy/i,
    /not accepted due to domain's dmarc policy/i,
  ],
  speaker: 'google',
  title: 'Gmail: refused by the DMARC policy of the From domain',
  why: 'The From domain asks receivers to refuse what does not pass DMARC, and this message did not: neither SPF nor DKIM passed for that domain.',
  fix: 'Send through a server that signs for the From domain, or use a From address of a domain that you are allowed to send for. A mailing list must rewrite From or leave the message as it is.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of example.com domain if this was a legitimate mail. 550 5.7.26 https://support.google.com/mail/answer/2451690 - gsmtp",
  ],
  nearMisses: ["421-4.7.40 the sending domain doesn't have a DMARC record"],
});
