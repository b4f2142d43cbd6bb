import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/content/headers-broken',
  reason: 'malformed',
  rank: 'generic',
  match: [
    wording`\b(?:missing|invalid|bad|malformed|multiple|duplicate|duplicated|no|illegal|improper|improperly|incorrect|empty|blank|broken|without|double)\b.{0,30}\b(?:headers?|from header|from:|to:|message-id|date header|date:|subject|mime|fields)`,
    wording`\bheaders?\b.{0,40}\b(?:missing|invalid|malformed|duplicate\w?|multiple|error|improper|not (?:valid|compliant|allowed|accepted)|too (?:long|large|many)|exceeds?)`,
    wording`\bheaders? (?:are |is )?not accepted`,
    wording`\bnot (?:in )?(?:rfc ?(?:5322|2822|822|2821|5321)|mime)(?: compliant)?|\brfc ?(?:5322|2822).{0,30}(?:compliant|violat|comply)`,
    wording`\bbare (?:lf|cr|line ?feeds?|newlines?)|\bstray line ?feeds?`,
    wording`(?<!\b(?:exchange|command|parameter) )\blines? (?:is |are )?too long|\bline length (?:limit )?exceed`,
    wording`\bmalformed (?:message|mime|e-?mail|mail)|\bmime (?:error|complexity|structure|part)|\bmime\/reject`,
    wording`\bnon-?ascii|\b8-?bit (?:characters?|data)\b|\binvalid characters\b|\binvalid (?:message )?content\b|\binvalid data\b|\binvalid structure\b`,
    wording`\b(?:not allowed|invalid) (?:as|in) (?:a |the )?from:? (?:address|header)`,
    wording`\bheader error\b`,
    wording`\bunnecessary base64|\btoo many related errors|\bconversion failure`,
    wording`\bnot comply with (?:required|the|rfc)`,
    wording`\bMAIL FROM is mismatched with message header`,
    wording`\bsubject (?:is )?(?:mandatory|required|missing)\b`,
    wording`\bstray cr\b|\bheaders? (?:are |is )?not rfc\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
  samples: [
    '554 5.6.0 Message has invalid headers',
    '550 5.7.1 Message is missing a From header',
    '552 5.6.0 Headers too large',
    '554 5.6.0 Malformed MIME',
    '550 user@example.com IP addresses are not allowed as a From: Address. Provide a valid From.',
    'Messages without To: fields are not accepted here',
    '553 Stray linefeeds in message (#5.6.2)',
    '552 MessageWall: MIME/REJECT: Invalid structure',
    '5.2.1 Subject is Mandatory.',
    '554 Message not allowed - Headers are not RFC compliant[291]',
    '550 a stray CR character was found in the message',
  ],
  nearMisses: [
    '554 5.1.1 unknown header of the house',
    '500 5.5.6 Authentication Exchange line is too long',
    '550 this message is subject to policy',
  ],
});
