import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/account-disabled',
  reason: 'mailbox-disabled',
  rank: 'generic',
  match: [
    wording`\b(?<!\byour (?:e-?mail )?){mailbox}{named}(?: that you tried to reach| you are trying to contact)?(?: which)?(?: is| was| has| has been| have been| are| currently| temporarily| temporary| temporally| permanently| administratively| now| no longer|,|:| over quota and){0,4} (?:disabled|suspended|de-?activated|inactivated|inactive|locked|frozen|discontinued|closed|terminated|archived|dormant|barred|deleted|removed|not (?:been )?activ(?:e|ated)|not yet active|expired|blocked|on hold|no longer (?:active|available|in use)|abandoned|cancelled|canceled|unsubscribed)\b(?! by (?:the )?(?:recipient|policy|our|spam))`,
    wording`\b(?:disabled|inactive|suspended|deactivated|locked|blocked|closed|expired|archived) (?:recipient|user|mailbox|account|address|e-?mail)\b(?! due to (?:spam|policy))`,
    wording`\b(?:due to|for) (?:long(?:-?time)? )?inactivity|\bno recipient activity\b|\bNOACTIVITY\b`,
    wording`(?:^|[\d ])<[\w.+@-]{1,320}>:? (?:is |has been )?(?:now )?(?:disabled|inactive|suspended)\b`,
    wording`\b(?:mail|e-?mail)? ?receiving (?:is )?disabled`,
    wording`\b(?:address|mailbox|account|recipient|user|{address})>?\b.{0,30}\bno longer (?:accepts?|accepting|receives?|receiving)\b`,
    wording`\btemporar(?:y|ily) (?:locked|inactive|disabled)\b`,
    wording`\b(?:recipient|user|mailbox)\b.{0,330} (?:cannot|can not|can't) receive (?:e-?mails?|mails?|messages?)`,
    wording`\bshould log ?in to enable receiving`,
    wording`\brecipient suspend the service`,
    wording`\b(?:mailbox|account|user)\b.{0,10}not (?:currently )?(?:accepting|receiving)\b(?! mail from)`,
    wording`\bdeactivated due to abuse`,
    wording`\binactive mbox\b|\bextended inactivity\b|\bhasn't entered (?:\w{1,12} ){0,2}during\b`,
  ],
  source: 'https://github.com/ActiveCampaign/smtp-field-manual',
  samples: [
    '550 Account has been disabled',
    '525 5.7.13 Disabled recipient address',
    '550 Mailbox is frozen. See http://mail.example.com/err/3/',
    '550 5.2.1 This mailbox has been blocked due to inactivity',
    '554 Mailaddress is administratively disabled',
    '540 5.7.1 <u@example.com>: Recipient address rejected: Account deleted by user',
    '550 u@example.com mail receiving disabled',
    'This address no longer accepts mail.',
    '554 5.7.1 User u@example.com cannot receive email',
    '550 <u1> is now disabled with MTA service.',
    '550 5.1.1 Inactive mbox',
    "550 User hasn't entered during last 90 days",
  ],
  nearMisses: [
    '550 Your address has been blocked',
    '554 This account service is fine',
    '550 Your account has been blocked for sending spam',
  ],
});
