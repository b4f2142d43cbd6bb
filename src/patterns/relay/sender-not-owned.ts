import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/relay/sender-not-owned',
  reason: 'sender-not-owned',
  rank: 'generic',
  match: [
    wording`\bnot owned by (?:user|auth)`,
    wording`\bnot (?:allowed|permitted|authori[sz]ed|have permission) to (?:send (?:as|from(?! <?[\w.-]{1,80}> per)|on behalf)|use this (?:sender|address|from))`,
    wording`\bSendAsDenied`,
    wording`\bsender address rejected: not logged in`,
    wording`\bemail address is not verified`,
    wording`\bmail ?from must (?:equal|match|be)`,
    wording`\bsender (?:address )?(?:does not|must) (?:belong|match|be the same)|\bsender (?:e-?mail )?is not in my domain`,
    wording`\bfrom address must\b`,
    wording`\bfrom a different address or alias`,
    wording`\bnot subscribed to SES|\bnot authori[sz]ed to perform ses`,
    wording`\bdoes not match a verified sender\b|\bunconfigured sending domain\b|\bfrom address and the authenticated user must\b`,
    wording`\bdomain used for authentication is different\b|\brelaying disallowed as \S{1,320}@`,
  ],
  source: 'https://www.postfix.org/postconf.5.html#reject_sender_login_mismatch',
  samples: [
    '553 5.7.1 <user@example.com>: Sender address rejected: not owned by user other@example.com',
    '554 Message rejected: Email address is not verified.',
    '550 5.7.60 SMTP; Client does not have permission to send as this sender',
    '501 u@example.com Sender email is not in my domain',
    '550 The from address does not match a verified Sender Identity.',
    '550 5.7.1 Unconfigured Sending Domain <example.com>',
    "554 Domain used for Authentication is different than the sender's Domain",
    '553 Relaying disallowed as joe@example.com',
  ],
  nearMisses: ['553 5.1.8 Sender address rejected: Domain not found', '550 sender domain does not match SPF'],
});
